"""Six letters of different layout, made of what the five reference letters say.

In: nothing. Out: bytes of .docx files. Not here: what each must give (test_import.py).
"""

from __future__ import annotations

from letters.writing import (
    TCVN3,
    VNI,
    centred,
    foot,
    head,
    new_letter,
    rewritten,
    saved,
    text_box,
    xml_into,
)

NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def union_letter() -> bytes:
    """A letter of the Union: its heading in a table, a list below a lead, the subject in the number's cell."""
    letter = new_letter()
    head(
        letter,
        (
            "BCH ĐOÀN TỈNH BẾN TRE",
            "***",
            "Số: 2321-CV/TĐTN-TCKT",
            "“Về việc sử dụng kênh tuyên truyền",
            "“Chính quyền số tỉnh Bến Tre” trên Zalo”",
        ),
        ("ĐOÀN TNCS HỒ CHÍ MINH", "Bến Tre, ngày 09 tháng 6 năm 2021"),
    )
    to = letter.add_paragraph()
    to.add_run("Kính gửi:").bold = True
    to.add_run(" - Ban Thường vụ các Huyện, Thành đoàn;").add_break()
    to.add_run("- Đoàn tương đương, Đoàn trường học trực thuộc.")
    letter.add_paragraph(
        "Thực hiện Công văn số 1020/STTTT-TTBCXB, ngày 02/6/2021 của Sở Thông tin và truyền thông “Về việc sử dụng "
        "kênh tuyên truyền”."
    )
    letter.add_paragraph("Hiện nay có hơn 850.000 tài khoản. Ban Thường vụ Tỉnh đoàn đề nghị các đơn vị:")
    letter.add_paragraph(
        "Giới thiệu kênh tuyên truyền này rộng rãi cho cán bộ, đoàn viên, thanh niên và Nhân dân “quan tâm”.",
        style="List Bullet",
    )
    last = letter.add_paragraph("Tiếp tục phát huy vai trò của Đội hình “Thanh niên xung kích”. (", style="List Bullet")
    last.add_run("Gửi đính kèm hướng dẫn").italic = True
    last.add_run(")")
    letter.add_paragraph("Ban Thường vụ Tỉnh đoàn đề nghị các đơn vị triển khai thực tốt nội dung công văn.")
    foot(letter, ("Như trên", "Lưu VT"), ("TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", "PHÓ BÍ THƯ", "Nguyễn Văn A"))
    return saved(letter)


def state_letter_in_tcvn3() -> bytes:
    """A letter of the State typed for ABC fonts, its capitals in a font of capitals."""
    letter = new_letter()
    head(
        letter,
        ("UBND TỈNH THÁI BÌNH", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "Số: 1234/STTTT-TTBC", "V/v truyền thông chính sách"),
        (*NATION, "Thái Bình, ngày 05 tháng 7 năm 2024"),
    )
    letter.add_paragraph("Kính gửi:")
    letter.add_paragraph("- Các sở, ban, ngành thuộc Ủy ban nhân dân tỉnh;")
    letter.add_paragraph("- Ủy ban nhân dân các huyện, thành phố.")
    letter.add_paragraph(
        "Thực hiện Công văn số 1912/UBND-KGVX ngày 13/6/2023 của Ủy ban nhân dân tỉnh về việc triển khai thực hiện "
        "Chỉ thị số 07/CT-TTg ngày 21/3/2023 của Thủ tướng Chính phủ, Sở Thông tin và Truyền thông đề nghị:"
    )
    letter.add_paragraph(
        "1. Các sở, ban, ngành phối hợp triển khai nhiệm vụ truyền thông với các nội dung cụ thể như sau:"
    )
    letter.add_paragraph(
        "- Chỉ đạo xây dựng tối thiểu 01 sản phẩm truyền thông/tháng (tin, bài, hình ảnh, poster, video...) về nội "
        "dung trọng tâm trong tháng."
    )
    letter.add_paragraph(
        "- Bố trí cán bộ phụ trách; gửi thông tin về Sở Thông tin và Truyền thông trước ngày 19/7/2024 để tổng hợp."
    )
    foot(letter, ("Như trên", "Lưu: VT, TTBC"), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
    rewritten(letter, TCVN3, ".VnTime", ".VnTimeH")
    return saved(letter)


def union_letter_in_vni() -> bytes:
    """A letter of the Union typed for VNI fonts, no table anywhere, its number and day blank."""
    letter = new_letter()
    for line in ("BAN CHẤP HÀNH TRUNG ƯƠNG", "ĐOÀN TNCS HỒ CHÍ MINH", "Số:       -CV/TWĐTN-BTG"):
        centred(letter.add_paragraph(line))
    letter.add_paragraph("Hà Nội, ngày      tháng      năm 2022")
    letter.add_paragraph("V/v tuyên truyền và triển khai thực hiện Chỉ thị 02/CT-TTg")
    letter.add_paragraph("Kính gửi: Ban Thường vụ các tỉnh, thành đoàn, đoàn trực thuộc")
    letter.add_paragraph(
        "Thực hiện Chỉ thị số 02/CT-TTg ngày 26/4/2022 của Thủ tướng Chính phủ về phát triển Chính phủ điện tử hướng "
        "tới Chính phủ số, Ban Bí thư Trung ương Đoàn đề nghị các tỉnh, thành đoàn triển khai một số nội dung như sau:"
    )
    letter.add_paragraph(
        "1. Các tỉnh, thành đoàn chỉ đạo tuyên truyền rộng rãi tới cán bộ đoàn, đoàn viên, thanh niên."
    )
    letter.add_paragraph(
        "2. Chủ động phối hợp, đề xuất chính quyền cùng cấp ban hành văn bản cụ thể hóa Quyết định số 311/QĐ-TTg."
    )
    letter.add_paragraph("3. Hoàn thành việc nhập dữ liệu đoàn viên của địa phương, đơn vị xong trước ngày 30/6/2022.")
    letter.add_paragraph("TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN")
    rewritten(letter, VNI, "VNI-Times")
    return saved(letter)


def plan_with_boxes_and_tables() -> bytes:
    """A plan of the State: its heads in boxes, headings, numbered lists, a table with merged cells."""
    letter = new_letter()
    box = letter.add_paragraph()
    text_box(box, ("ỦY BAN NHÂN DÂN", "TỈNH BẾN TRE", "Số: 6001/KH-UBND"))
    text_box(box, (*NATION, "Bến Tre, ngày 20 tháng 11 năm 2020"))
    centred(letter.add_paragraph("KẾ HOẠCH"))
    centred(letter.add_paragraph("Truyền thông chuyển đổi số năm 2021"))
    letter.add_paragraph("Căn cứ Nghị quyết số 01-NQ/TU, ngày 20 tháng 10 năm 2020 của Tỉnh ủy;")
    letter.add_paragraph("Căn cứ Quyết định số 9999/QĐ-BTTTT ngày 01/10/2020 của Bộ Thông tin và Truyền thông;")
    letter.add_heading("I. MỤC ĐÍCH", 1)
    letter.add_paragraph("Nâng cao nhận thức của người dân.")
    letter.add_heading("II. TỔ CHỨC THỰC HIỆN", 1)
    letter.add_paragraph(
        "Sở Thông tin và Truyền thông: Chủ trì hướng dẫn các đơn vị, chậm nhất ngày 15/01/2021.", style="List Number"
    )
    letter.add_paragraph("Các Sở, ngành tỉnh: Mỗi quý có ít nhất hai phóng sự gửi Sở tổng hợp.", style="List Number")
    table = letter.add_table(rows=3, cols=3, style="Table Grid")
    table.cell(0, 0).merge(table.cell(1, 0)).text = "TT | số"
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Chỉ tiêu"
    table.cell(1, 1).text, table.cell(1, 2).text = "Năm 2021", "Năm 2022"
    table.cell(2, 0).text, table.cell(2, 1).text, table.cell(2, 2).text = "1", "50%", "100%"
    foot(letter, ("Như trên",), ("CHỦ TỊCH",))
    return saved(letter)


def blank_letter() -> bytes:
    """A draft without number, day, or subject, whose changes are still marked, with somebody's mobile in it."""
    letter = new_letter()
    centred(letter.add_paragraph("ĐOÀN TNCS HỒ CHÍ MINH"))
    letter.add_paragraph("Số: ........")
    letter.add_paragraph("............, ngày .... tháng .... năm ......")
    letter.add_paragraph("Kính gửi: Ông Nguyễn Văn B")
    asks = letter.add_paragraph("Đề nghị quý cơ quan cử người dự họp trước 14 giờ ngày 30/11; liên hệ 0987 654 321. ")
    xml_into(asks, "<w:ins w:id='1' w:author='A'><w:r><w:t>Xin báo lại trong tuần.</w:t></w:r></w:ins>")
    xml_into(asks, "<w:del w:id='2' w:author='A'><w:r><w:delText>Chữ đã bỏ.</w:delText></w:r></w:del>")
    return saved(letter)


def party_notice() -> bytes:
    """A notice of the Party: form by name, headed by the Party, two grounds, an order by a deadline that counts."""
    letter = new_letter()
    head(
        letter,
        ("TỈNH ỦY BẾN TRE", "*", "Số: 77-TB/TU"),
        ("ĐẢNG CỘNG SẢN VIỆT NAM", "Bến Tre, ngày 01 tháng 12 năm 2020"),
    )
    centred(letter.add_paragraph()).add_run("THÔNG BÁO").bold = True
    centred(letter.add_paragraph("về kết quả thực hiện chuyển đổi số"))
    letter.add_paragraph("Căn cứ Nghị quyết số 01-NQ/TU, ngày 20 tháng 10 năm 2020 của Tỉnh ủy;")
    letter.add_paragraph(
        "Ban Thường vụ Tỉnh ủy yêu cầu các Huyện ủy, Thành ủy báo cáo kết quả đến hết ngày 31 tháng 12 năm 2020."
    )
    foot(letter, ("Các Huyện ủy, Thành ủy",), ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"))
    return saved(letter)


SIX = {
    "union": union_letter,
    "tcvn3": state_letter_in_tcvn3,
    "vni": union_letter_in_vni,
    "plan": plan_with_boxes_and_tables,
    "blank": blank_letter,
    "party": party_notice,
}
