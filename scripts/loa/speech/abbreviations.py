"""Abbreviations that offices write and every reader is expected to say in full: only those that mean one thing.

In: nothing. Out: pairs (written, spoken). Not here: foreign words (foreign.py), what officers add (lexicon.py).
"""

from __future__ import annotations

from loa.speech.table import pairs

BODIES = pairs(
    """
    UBND = Ủy ban nhân dân
    HĐND = Hội đồng nhân dân
    BCH = Ban Chấp hành
    BTV = Ban Thường vụ
    BCĐ = Ban Chỉ đạo
    BTC = Ban Tổ chức
    BGĐ = Ban Giám đốc
    BQL = Ban Quản lý
    TW = Trung ương
    T.Ư = Trung ương
    TƯ = Trung ương
    TTg = Thủ tướng
    MTTQ = Mặt trận Tổ quốc
    UBMTTQ = Ủy ban Mặt trận Tổ quốc
    LHPN = Liên hiệp Phụ nữ
    LHTN = Liên hiệp Thanh niên
    CCB = Cựu chiến binh
    TNCS = Thanh niên Cộng sản
    TNTP = Thiếu niên Tiền phong
    CLB = câu lạc bộ
    HTX = hợp tác xã
    CQĐP = chính quyền địa phương
    PCCC = phòng cháy chữa cháy
    QLTT = quản lý thị trường
    BHXH = bảo hiểm xã hội
    TTPVHCC = Trung tâm Phục vụ hành chính công
    PVHCC = Phục vụ hành chính công
    HCC = hành chính công
    BĐVHX = bưu điện văn hóa xã
    NVH = nhà văn hóa
    TYT = trạm y tế
    THCS = trung học cơ sở
    THPT = trung học phổ thông
    ĐHQG = Đại học Quốc gia
    TT&TT = Thông tin và Truyền thông
    TTTT = Thông tin và Truyền thông
    STTTT = Sở Thông tin và Truyền thông
    BTTTT = Bộ Thông tin và Truyền thông
    KH&CN = Khoa học và Công nghệ
    KHCN = khoa học công nghệ
    GD&ĐT = Giáo dục và Đào tạo
    GDĐT = giáo dục đào tạo
    TN&MT = Tài nguyên và Môi trường
    NN&MT = Nông nghiệp và Môi trường
    NN&PTNT = Nông nghiệp và Phát triển nông thôn
    LĐ-TB&XH = Lao động, Thương binh và Xã hội
    LĐTBXH = lao động, thương binh và xã hội
    VH-TT&DL = Văn hóa, Thể thao và Du lịch
    VHTTDL = văn hóa, thể thao và du lịch
    PT-TH = Phát thanh và Truyền hình
    PTTH = phát thanh truyền hình
    TNHH = trách nhiệm hữu hạn
    MTV = một thành viên
    ĐVTN = đoàn viên thanh niên
    """
)

MATTERS = pairs(
    """
    DVC = dịch vụ công
    DVCTT = dịch vụ công trực tuyến
    TTHC = thủ tục hành chính
    CCHC = cải cách hành chính
    CĐS = chuyển đổi số
    CNTT = công nghệ thông tin
    CNSCĐ = công nghệ số cộng đồng
    ATTT = an toàn thông tin
    CSDL = cơ sở dữ liệu
    CQS = chính quyền số
    CPĐT = Chính phủ điện tử
    CCCD = căn cước công dân
    CMND = chứng minh nhân dân
    ĐDĐT = định danh điện tử
    GPLX = giấy phép lái xe
    BHYT = bảo hiểm y tế
    BHTN = bảo hiểm thất nghiệp
    BVMT = bảo vệ môi trường
    ATGT = an toàn giao thông
    ANTT = an ninh trật tự
    ANQP = an ninh quốc phòng
    ATTP = an toàn thực phẩm
    VSATTP = vệ sinh an toàn thực phẩm
    NTM = nông thôn mới
    GTVT = giao thông vận tải
    GTGT = giá trị gia tăng
    TNCN = thu nhập cá nhân
    SXKD = sản xuất kinh doanh
    KT-XH = kinh tế, xã hội
    KTXH = kinh tế xã hội
    QPAN = quốc phòng an ninh
    QĐND = Quân đội nhân dân
    CAND = Công an nhân dân
    TDTT = thể dục thể thao
    VHVN = văn hóa văn nghệ
    XHCN = xã hội chủ nghĩa
    CHXHCN = Cộng hòa xã hội chủ nghĩa
    HSSV = học sinh sinh viên
    CBCC = cán bộ công chức
    CBCCVC = cán bộ, công chức, viên chức
    CCVC = công chức viên chức
    NLĐ = người lao động
    LLVT = lực lượng vũ trang
    TNXK = thanh niên xung kích
    QĐ = quyết định
    NĐ = nghị định
    NQ = nghị quyết
    CV = công văn
    SĐT = số điện thoại
    ĐT = điện thoại
    DĐ = di động
    STK = số tài khoản
    STT = số thứ tự
    """
)

SMALL = pairs(
    """
    TP. = thành phố
    TP = thành phố
    Tp. = thành phố
    Tp = thành phố
    tp. = thành phố
    TX. = thị xã
    TX = thị xã
    Tx. = thị xã
    KP. = khu phố
    KP = khu phố
    TDP = tổ dân phố
    TPHCM = Thành phố Hồ Chí Minh
    TP.HCM = Thành phố Hồ Chí Minh
    TP HCM = Thành phố Hồ Chí Minh
    TP. HCM = Thành phố Hồ Chí Minh
    HCM = Hồ Chí Minh
    KCN = khu công nghiệp
    Đ/c: = Địa chỉ:
    đ/c: = địa chỉ:
    Đ/C: = Địa chỉ:
    ĐC: = Địa chỉ:
    Đc: = Địa chỉ:
    Đ/c = Đồng chí
    đ/c = đồng chí
    Đ/C = đồng chí
    T/M = thay mặt
    V/v = về việc
    v/v = về việc
    TM. = thay mặt
    KT. = ký thay
    v.v... = vân vân
    v.v… = vân vân
    v.v. = vân vân
    v.v = vân vân
    vv. = vân vân
    VD: = Ví dụ:
    Vd: = Ví dụ:
    vd: = ví dụ:
    VD = ví dụ
    GS.TS = giáo sư tiến sĩ
    PGS.TS = phó giáo sư tiến sĩ
    GS = giáo sư
    PGS = phó giáo sư
    TS. = tiến sĩ
    TS = tiến sĩ
    ThS. = thạc sĩ
    ThS = thạc sĩ
    BS. = bác sĩ
    KS. = kỹ sư
    LS. = luật sư
    NSND = Nghệ sĩ nhân dân
    NSƯT = Nghệ sĩ ưu tú
    NXB = nhà xuất bản
    UBKT = Ủy ban Kiểm tra
    VP = văn phòng
    TTYT = trung tâm y tế
    ĐVHC = đơn vị hành chính
    """
)
"""Short ones, and those whose meaning hangs on a stop or a colon."""

ABBREVIATIONS = tuple({**BODIES, **MATTERS, **SMALL}.items())
