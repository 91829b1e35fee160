"""What is wrong in the text of a page, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (source/body.py).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P501": Message(
        "Mã HTML trong bài",
        "“{text}” là mã HTML, mà bài viết chỉ dùng Markdown.",
        "viết bằng Markdown, ví dụ **chữ đậm** thay cho <b>chữ đậm</b>; "
        "nếu dấu < chỉ là “nhỏ hơn” thì thêm dấu cách sau nó, ví dụ “x < y”.",
        "Chọn **Nộp hồ sơ**.",
    ),
    "P502": Message(
        "Liên kết không an toàn",
        "Liên kết này bắt đầu bằng “{text}”, là kiểu liên kết không được phép.",
        "dùng địa chỉ trang https, số điện thoại hoặc thư điện tử, ví dụ [Cổng Dịch vụ công](https://dichvucong.gov.vn/).",
        "[Cổng Dịch vụ công](https://dichvucong.gov.vn/)",
    ),
    "P503": Message(
        "Ảnh chưa có lời mô tả",
        "Ảnh này chưa có lời mô tả, nên người khiếm thị không biết ảnh vẽ gì.",
        "viết một câu tả ảnh vào giữa hai dấu ngoặc vuông, ví dụ ![Nút Nộp hồ sơ ở đầu trang](hinh/nop-ho-so.png).",
        "![Nút Nộp hồ sơ ở đầu trang](hinh/nop-ho-so.png)",
    ),
    "P504": Message(
        "Đề mục trống",
        "Sau dấu “{text}” chưa có chữ của đề mục.",
        "viết đề mục sau dấu #, ví dụ “## Giấy tờ cần có”, hoặc xóa dòng này.",
        "## Giấy tờ cần có",
    ),
    "P505": Message(
        "Đề mục nhảy bậc",
        "Đề mục này ở bậc {level}, ngay dưới đề mục bậc {above}, nên người nghe máy đọc tưởng thiếu một phần.",
        "hạ xuống một bậc mỗi lần: ở đây dùng “{marks}”, ví dụ “{marks} Giấy tờ cần có”.",
        "## Chuẩn bị\n\n### Giấy tờ cần có",
    ),
    "P506": Message(
        "Liên kết không có chữ",
        "Liên kết này không có chữ nào để bấm.",
        "viết tên nơi đến vào giữa hai dấu ngoặc vuông, ví dụ [Cổng Dịch vụ công](https://dichvucong.gov.vn/).",
        "[Cổng Dịch vụ công](https://dichvucong.gov.vn/)",
    ),
    "P507": Message(
        "Khối mã chưa đóng",
        "Khối mã mở ở dòng này nhưng không có dòng cùng ký hiệu để đóng lại.",
        "thêm một dòng có đúng những dấu mở khối, không kèm chữ nào, vào cuối khối, ví dụ “```”.",
        "```\nví dụ\n```",
    ),
    "P508": Message(
        "Liên kết không có địa chỉ",
        "Giữa hai dấu ngoặc tròn chưa có địa chỉ.",
        "viết địa chỉ vào giữa hai dấu ngoặc tròn, ví dụ [Cổng Dịch vụ công](https://dichvucong.gov.vn/); "
        "nếu chưa có địa chỉ thì chỉ viết chữ, bỏ các dấu ngoặc.",
        "[Cổng Dịch vụ công](https://dichvucong.gov.vn/)",
    ),
    "P509": Message(
        "Ghi chú ẩn sẽ bị lộ",
        "Ghi chú ẩn “{text}” không hiện trên trang nhưng ai cũng đọc được khi xem mã nguồn.",
        "xóa ghi chú, hoặc chuyển lên phần đầu trang sau dấu #, ví dụ “# chờ số điện thoại”.",
        "---\ntitle: Nộp hồ sơ\n# chờ số điện thoại\n---",
    ),
    "P510": Message(
        "Thuộc tính không được dùng",
        "Thuộc tính “{text}” trong dấu ngoặc nhọn không được dùng trong bài viết.",
        "xóa thuộc tính này; muốn đặt tên cho đề mục thì viết như “## Giấy tờ {{#giay-to}}”.",
        "## Giấy tờ {#giay-to}",
    ),
    "P511": Message(
        "Dấu # liền chữ ở đầu dòng",
        "“{text}” ở đầu dòng sẽ thành đề mục lớn, vì dấu # liền chữ.",
        "nếu là đề mục thì thêm dấu cách sau #, ví dụ “## Giấy tờ”; nếu là thẻ thì thêm dấu \\ ở trước, "
        "ví dụ “\\#ChuyenDoiSo”.",
        "\\#ChuyenDoiSo",
    ),
    "P895": Message(
        "Dòng của bảng thừa hoặc thiếu ô",
        "Dòng này của bảng có {count} ô, mà dòng đầu bảng có {wanted} ô; ô thừa sẽ không hiện ra.",
        "cho mỗi dòng của bảng đủ {wanted} ô, giữa hai ô một dấu “|”, ví dụ “| Thứ hai | 7 giờ |”; "
        "muốn viết chính dấu ấy trong ô thì ghi “\\|”.",
        "| Ngày | Giờ |\n| --- | --- |\n| Thứ hai | 7 giờ |",
    ),
    "P896": Message(
        "Thiếu dấu hai chấm",
        "Dòng “{text}” thiếu dấu hai chấm sau tên mục.",
        "thêm dấu hai chấm và một dấu cách: “{fixed}”.",
        "owner: to-mot-cua",
    ),
}
