"""Vietnamese words that a line break should not part.

In: nothing. Out: sets of lower-case words. Not here: the rules that use them (sheet/breaks.py).
"""

from __future__ import annotations

_UNIT_WORDS = """
    % ‰ ° °c m m² m2 m³ m3 km cm mm dm ha kg g mg l lít tấn tạ đ đồng vnđ usd kw kwh mb gb kb px pt
    nghìn ngàn triệu tỷ tỉ giờ phút giây ngày tuần tháng quý năm tuổi người lần lượt bước trang tờ bản ấp khóm
    xã phường tỉnh điểm suất em bạn hộ kỳ kì buổi đội tổ"""
UNITS = frozenset(_UNIT_WORDS.split())
"""Words that follow a number and stay with it."""

_COUNTED_WORDS = """
    số điều khoản điểm mục chương phần bước tháng năm ngày quý ấp khóm phường quận tổ khu lầu tầng phòng cửa quầy bàn
    hotline đt zalo trang hình bảng kỳ kì lần thứ khóa khoá mức độ"""
COUNTED = frozenset(_COUNTED_WORDS.split())
"""Words that a number (or a single letter, or a Roman numeral) follows and stays with."""

_COMPOUND_WORDS = """
    an ninh; an toàn; biên nhận; biểu mẫu; bà con; bí thư; bưu chính; bưu điện; bảo hiểm; bảo mật; bảo vệ; bấm vào;
    bắt đầu; bộ phận; chi tiết; chia sẻ; chiến binh; chuyên viên; chuyển đổi; chính chủ; chính phủ; chính quyền;
    chính sách; chính thức; chính xác; chủ tịch; chứng nhận; chứng thực; cung cấp; cài đặt; cá nhân; cán bộ;
    câu hỏi; công an; công cộng; công dân; công khai; công nghệ; công tác; công việc; công ích; căn cước; cơ quan;
    cơ sở; cư trú; cảnh báo; cộng đồng; cựu chiến; di động; doanh nghiệp; dân cư; dân phố; dễ dàng; dịch vụ;
    dữ liệu; ghi nhớ; gia đình; giao dịch; giao thông; giả mạo; giải quyết; giấy phép; giấy tờ; giới thiệu;
    hoàn thành; huyện đoàn; hành chính; hình ảnh; hướng dẫn; hạn chót; hệ thống; học sinh; hồ sơ; hỗ trợ; hộ chiếu;
    hộ khẩu; hộ tịch; hội viên; khai báo; khai sinh; khai tử; khu vực; không phải; kinh doanh; kiểm tra; kế hoạch;
    kết hôn; kết quả; liên hệ; liên kết; lưu ý; lệ phí; lừa đảo; miễn phí; mã qr; mạng lưới; mật khẩu; một cửa;
    một phần; nghiệp vụ; ngân hàng; người dân; người nhà; nhanh chóng; nhiệm vụ; nhà nước; nhân dân; nhân viên;
    nhận diện; nâng cao; nông dân; nội dung; nộp tiền; phát thanh; phòng chống; phản ánh; phổ biến; phụ nữ; phục vụ;
    quan tâm; quy trình; quy định; quyền lợi; quét mã; quản lý; quốc gia; riêng tư; sinh viên; số hóa; sử dụng;
    thanh niên; thanh toán; thuận tiện; thành công; thành lập; thành phố; thông báo; thông tin; thường trú;
    thường xuyên; thẩm quyền; thế nào; thời gian; thời hạn; thủ tục; tin nhắn; tiếp nhận; tiết kiệm; tiện ích;
    toàn trình; tra cứu; trang web; triển khai; trung tâm; trung ương; truy cập; truyền thanh; truyền thông;
    trình độ; trả lời; trợ giúp; trực tiếp; trực tuyến; tuyên truyền; tuyệt đối; tài chính; tài khoản; tình nguyện;
    tư pháp; tạm trú; tạm vắng; tải về; tỉnh đoàn; tố cáo; tổ chức; uỷ ban; viên chức; việc làm; văn bản; văn phòng;
    vận động; vật liệu; xung kích; xác minh; xác nhận; xác thực; xã hội; xử lý; y tế; áp phích; ý kiến; điều kiện;
    điểm số; điện thoại; điện tử; đoàn viên; đăng ký; đăng nhập; đơn vị; đường dây; đề nghị; đề án; địa chỉ;
    địa phương; định danh; đồng ý; đội hình; ảnh chụp; ủy ban; ứng dụng"""
COMPOUNDS = frozenset(phrase.strip() for phrase in _COMPOUND_WORDS.split(";"))
"""Common two-syllable words of public information: parting them is legal and reads badly."""
