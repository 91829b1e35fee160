"""What is wrong with pictures and with the register of prints, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (kinds/picture/, kinds/print/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P334": Message(
        "Bản in mới hơn áp phích",
        "Sổ ghi đã in bản {text}, mà áp phích “{poster}” mới có tới bản {version}.",
        "xem số bản ở chân tờ in rồi ghi lại, ví dụ version: {version}; áp phích đã sửa thì tăng version ở áp phích.",
        "version: 1",
    ),
    "P335": Message(
        "Đang dán bản chưa được phép in",
        "Ở “{where}” đang dán áp phích “{poster}” khi chưa được phép, vì {reason}.",
        "gỡ xuống rồi ghi taken_down với ngày và lý do; nếu thật ra đã duyệt thì ghi status: approved ở áp phích, "
        "kèm approved_by.",
        "taken_down:\n  date: 2026-11-22\n  reason: Dán khi áp phích chưa được duyệt",
    ),
    "P336": Message(
        "Mã đã in khác mã bây giờ",
        "Ở “{where}” đang dán {count} bản có mã chứa “{text}”, mà mã “{qr}” bây giờ chứa “{now}”.",
        "giữ nguyên địa chỉ cũ (address trong content/site.yml, hoặc đích của mã); buộc phải đổi thì gỡ các bản này "
        "trước rồi ghi taken_down với ngày và lý do.",
        "taken_down:\n  date: 2026-11-22\n  reason: Trang đổi địa chỉ, đã dán bản mới",
    ),
    "P337": Message(
        "Ngày dán hoặc gỡ chưa tới",
        "Ngày “{text}” sau hôm nay ({today}).",
        "ghi ngày đã dán hoặc đã gỡ thật, ví dụ {today}; chưa dán thì chưa ghi vào sổ.",
        "since: 2026-11-20",
    ),
    "P338": Message(
        "Gỡ trước khi dán",
        "Ngày gỡ “{text}” trước ngày dán ({since}).",
        "xem lại hai ngày; ngày gỡ không sớm hơn {since}.",
        "since: 2026-11-20\ntaken_down:\n  date: 2026-11-22\n  reason: Hết hạn",
    ),
    "P339": Message(
        "Ghi tên người ở sổ bản in",
        "“{text}” là tên người; sổ này ai cũng xem được.",
        "chỉ ghi chức danh hoặc bộ phận, ví dụ keeper: Văn thư Ủy ban nhân dân xã.",
        "keeper: Văn thư Ủy ban nhân dân xã",
    ),
    "P347": Message(
        "Hình chưa có tệp khai",
        "Hình “{name}” chưa có tệp nào khai trong hình có gì, lấy từ đâu, được dùng theo giấy phép nào, "
        "nên không được đăng.",
        "chạy loa new hinh rồi điền vào tệp {suggestion}; hình không dùng thì xóa đi.",
        "content/hinh/tru-so.yml",
    ),
    "P348": Message(
        "Không có tệp hình",
        "Không có hình “{text}” trong content/hinh/.",
        "chép hình vào đó, hoặc sửa lại tên, ví dụ file: {suggestion}.",
        "file: tru-so.jpg",
    ),
    "P349": Message(
        "Một hình khai hai lần",
        "Hình “{text}” đã khai ở tệp {other}.",
        "gộp vào một tệp rồi xóa tệp kia, để sau này không ghi khác nhau; ví dụ hình tru-so.jpg chỉ khai ở tru-so.yml.",
        "file: tru-so.jpg",
    ),
    "P450": Message(
        "Lời tả hình chưa nói gì",
        "Lời tả “{text}” chỉ là tên tệp, chưa nói trong hình có gì.",
        "tả như kể qua điện thoại, ví dụ alt: Một cán bộ chỉ cho bà cụ xem điện thoại ở bàn hướng dẫn.",
        "alt: Một cán bộ chỉ cho bà cụ xem điện thoại ở bàn hướng dẫn",
    ),
    "P451": Message(
        "Chưa nêu văn bản cho phép dùng hình",
        "Hình ghi là được phép bằng văn bản (by-permission) nhưng chưa nêu văn bản nào.",
        "thêm dòng permission, ví dụ permission: Văn bản số 12/BT ngày 03/11/2026 của Bảo tàng tỉnh.",
        "licence: by-permission\npermission: Văn bản số 12/BT ngày 03/11/2026 của Bảo tàng tỉnh",
    ),
    "P452": Message(
        "Giấy phép buộc nêu tác giả",
        "Giấy phép {licence} buộc nêu tác giả mà hình này chưa nêu.",
        "thêm mục author với tên đúng như nơi lấy hình ghi, ví dụ name: Bảo tàng tỉnh.",
        "author:\n  name: Bảo tàng tỉnh\n  sort: body",
    ),
    "P453": Message(
        "Nêu tên người khi chưa cần",
        "Hình nêu tên một người, mà giấy phép của hình không buộc nêu và chưa ghi người ấy đồng ý.",
        "bỏ tên, chỉ ghi tên cơ quan; nếu người ấy muốn được nêu thì thêm consent với số giấy đồng ý và nơi giữ, "
        "ví dụ consent: Giấy số 3, Văn phòng giữ.",
        "author:\n  name: Ban Biên tập trang\n  sort: body",
    ),
    "P454": Message(
        "Chưa có giấy đồng ý của người trong hình",
        "Hình có người nhận ra được nhưng chưa ghi giấy đồng ý giữ ở đâu.",
        "thêm consent với số giấy và nơi giữ, ví dụ consent: Giấy số 3, Văn phòng giữ; "
        "chưa có giấy thì chưa dùng hình này.",
        "people: consented\nconsent: Giấy số 3, Văn phòng giữ",
    ),
    "P455": Message(
        "Ngày làm hình chưa tới",
        "Ngày chụp hoặc vẽ “{text}” sau hôm nay ({today}).",
        "ghi ngày thật, ví dụ taken_on: 2026-11; không nhớ thì xóa dòng này.",
        "taken_on: 2026-11",
    ),
    "P456": Message(
        "Đang dán bản cũ",
        "Đang dán bản {text}, mà áp phích “{poster}” đã sang bản {version}.",
        "báo {keeper} thay bản {version}, rồi ghi taken_down cho dòng này và thêm một tệp cho bản mới.",
        "taken_down:\n  date: 2026-11-22\n  reason: Đã thay bằng bản 2",
    ),
    "P457": Message(
        "Chưa ghi địa chỉ trong mã đã in",
        "Bản in này chưa ghi mã trên giấy chứa địa chỉ nào, nên khi địa chỉ đổi thì không báo được.",
        "quét thử tờ đang dán; nếu đúng là địa chỉ sau thì thêm dòng payload: {payload}.",
        "payload: https://loa.gov.vn/q/K7M2/",
    ),
}
