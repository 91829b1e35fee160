"""What is wrong with the ledger of codes and with where codes lead, in Vietnamese.

In: nothing. Out: MESSAGES by code. Not here: when they are told (model/ledger.py, kinds/qr/).
"""

from __future__ import annotations

from loa.messages.message import Message

_LINE = "F4D2P,huong-dan-nop-ho-so,,https://loa.example/q/F4D2P/,guide:nop-ho-so-truc-tuyen,2026-11-22,active,,"
_RETIRED = (
    "F4D2P,huong-dan-nop-ho-so,,https://loa.example/q/F4D2P/,guide:nop-ho-so-truc-tuyen,2026-11-22,retired,"
    '"Bị dán đè ở chợ, nay dùng mã H2KY3",Ban biên tập'
)

MESSAGES: dict[str, Message] = {
    "P352": Message(
        "Sổ cấp mã sai dòng đầu",
        "Dòng đầu của sổ cấp mã đang là “{text}”.",
        "ghi lại dòng đầu đúng như sau: {columns}; nếu phần mềm bảng tính đã đổi dấu phẩy thành dấu chấm phẩy thì lấy "
        "lại bản cũ của tệp từ Git.",
        "code,qr,unit,payload,target,issued,state,note,agreed_by",
    ),
    "P353": Message(
        "Dòng trong sổ cấp mã thừa hoặc thiếu cột",
        "Dòng này có {count} cột, mỗi dòng của sổ cấp mã phải có {wanted} cột.",
        "lấy lại dòng này từ bản cũ của tệp; cột để trống vẫn giữ dấu phẩy, ghi chú có dấu phẩy thì đặt trong dấu nháy "
        'kép, ví dụ "Bị dán đè, nay dùng mã H2KY3".',
        _RETIRED,
    ),
    "P354": Message(
        "Dấu nháy kép trong sổ cấp mã chưa khớp",
        "Từ “{text}” trở đi không đọc được thành cột.",
        'đặt cả ô trong một cặp dấu nháy kép; dấu nháy kép ở bên trong thì viết hai lần, ví dụ "gọi là ""mã mới""".',
        _RETIRED,
    ),
    "P355": Message(
        "Mã đã cấp ở dòng khác",
        "Mã “{text}” đã cấp ở dòng {line} của sổ; một mã không bao giờ cấp lần thứ hai.",
        "xóa dòng vừa thêm rồi chạy “loa qr issue” để lấy mã mới.",
        _LINE,
    ),
    "P356": Message(
        "Sổ cấp mã không theo thứ tự ngày",
        "Dòng này ghi ngày {text}, sau một dòng ghi ngày {before}.",
        "dòng mới luôn viết ở cuối sổ: chuyển dòng này về đúng chỗ, hoặc xem lại ngày, ví dụ {before}.",
        _LINE,
    ),
    "P357": Message(
        "Mã ngừng dùng mà chưa nói vì sao, ai đồng ý",
        "Mã “{text}” ghi là đã ngừng dùng nhưng cột note hoặc agreed_by còn trống.",
        "ghi vì sao ngừng ở cột note và chức danh, bộ phận đã đồng ý ở cột agreed_by (không ghi tên người), "
        'ví dụ "Bị dán đè, nay dùng mã H2KY3",Ban biên tập.',
        _RETIRED,
    ),
    "P358": Message(
        "Tệp của một mã đã cấp không còn",
        "Mã “{qr}” đã cấp cho tệp content/qr/{text}.yml, mà tệp ấy không còn.",
        "lấy lại tệp content/qr/{text}.yml từ Git; mã không dùng nữa thì ghi state: retired và retired_note trong tệp, "
        "không xóa tệp.",
        "state: retired\nretired_note: Đã chuyển sang mã K7M3",
    ),
    "P359": Message(
        "Đơn vị của một mã đã cấp không còn",
        "Mã “{qr}” đã cấp riêng cho đơn vị “{text}”, mà không có tệp nào trong content/don-vi/ mang tên ấy.",
        "lấy lại tệp của đơn vị từ Git; đơn vị đã chấm dứt thì ghi valid_to và successors trong tệp, không xóa tệp.",
        "valid_to: 2025-06-30\nsuccessors: [xa-ba-tri]",
    ),
    "P370": Message(
        "Địa chỉ của mã có cổng hoặc tên đăng nhập",
        "Địa chỉ này ghi “{text}”, không phải chỉ là tên miền.",
        "chỉ ghi tên miền viết chữ thường, ví dụ https://{host}/.",
        "url: https://dichvucong.gov.vn/",
    ),
    "P371": Message(
        "Địa chỉ của mã là dãy số",
        "“{host}” là địa chỉ IP, người đọc không biết đó là trang của ai.",
        "ghi tên miền của trang, ví dụ https://dichvucong.gov.vn/.",
        "url: https://dichvucong.gov.vn/",
    ),
    "P372": Message(
        "Tên miền có chữ lạ",
        "“{host}” là tên miền viết bằng chữ có dấu hoặc chữ nước ngoài trông giống chữ la-tinh.",
        "ghi tên miền chỉ gồm chữ không dấu, ví dụ https://dichvucong.gov.vn/.",
        "url: https://dichvucong.gov.vn/",
    ),
    "P373": Message(
        "Tên miền dễ nhầm với tên miền được phép",
        "“{host}” trông giống “{nearest}” nhưng không phải, và không có trong danh sách được phép.",
        "nếu định dẫn tới {nearest} thì sửa thành https://{nearest}/; nếu không thì bỏ địa chỉ này, vì người quét dễ "
        "nhầm.",
        "url: https://dichvucong.gov.vn/",
    ),
    "P374": Message(
        "Trong địa chỉ có một địa chỉ khác",
        "Phần “{text}” của địa chỉ này đưa người đọc đi tiếp tới nơi khác.",
        "mở địa chỉ trong trình duyệt, chép thẳng địa chỉ của trang cuối cùng, ví dụ https://dichvucong.gov.vn/.",
        "url: https://dichvucong.gov.vn/",
    ),
    "P375": Message(
        "Dẫn tới mạng xã hội mà không qua kênh đã xác minh",
        "“{host}” là nơi ai cũng lập được tài khoản.",
        "khai kênh trong content/kenh/, xác minh địa chỉ của kênh (address, verified_on), rồi ở đây ghi channel thay "
        "cho url, ví dụ channel: zalo-chinh-quyen-so-ben-tre.",
        "channel: zalo-chinh-quyen-so-ben-tre",
    ),
    "P376": Message(
        "Tên miền trong danh sách viết chưa đúng",
        "“{text}” không phải là một tên miền.",
        "chỉ ghi tên miền, chữ thường không dấu, không có https:// và dấu /, ví dụ dichvucong.gov.vn; muốn cho phép "
        "mọi tên miền của cơ quan nhà nước thì ghi gov.vn.",
        "allowed_hosts:\n  - dichvucong.gov.vn",
    ),
    "P377": Message(
        "Hình mã QR gốc đã bị đổi",
        "Tệp “{file}” có dấu vân tay {now}…, không phải {recorded}… như lúc nhận.",
        "lấy lại đúng tệp nhận kèm văn bản; nếu cơ quan ấy đã gửi hình mới thì đọc thử, sửa payload và ghi dấu vân tay "
        "mới, ví dụ chạy sha256sum content/hinh/{file}.",
        "master:\n  file: ma-oa-goc.png\n  sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ),
    "P378": Message(
        "Dấu vân tay của tệp chưa đúng dạng",
        "“{text}” không phải là dấu vân tay SHA-256.",
        "chép đủ 64 chữ số hệ 16 viết thường mà lệnh sha256sum cho biết, "
        "ví dụ e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855.",
        "sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    ),
    "P379": Message(
        "Ô của sổ cấp mã bắt đầu như công thức",
        "Ô này ghi “{text}”; phần mềm bảng tính sẽ hiểu là công thức.",
        "bỏ dấu =, +, -, @ ở đầu, ví dụ Bị dán đè ở chợ.",
        _RETIRED,
    ),
    "P380": Message(
        "Mã riêng của đơn vị phải là mã ngắn",
        "Có mục units mà mã lại chứa thẳng địa chỉ đích, nên mã của mọi đơn vị sẽ giống hệt nhau.",
        "ghi encoding: short để mỗi đơn vị có địa chỉ ngắn riêng, hoặc xóa mục units.",
        "encoding: short\nunits: [cac-xa-phuong-vinh-long]",
    ),
    "P381": Message(
        "Mã còn dùng mà đã có mã thay",
        "Mã này đang dùng nhưng lại ghi mã thay là “{text}”.",
        "nếu mã đã ngừng thì ghi state: retired và retired_note; nếu còn dùng thì xóa dòng successor.",
        "state: retired\nretired_note: Nay dùng mã khác.\nsuccessor: huong-dan-nop-ho-so",
    ),
    "P382": Message(
        "Hình mã gốc chứa địa chỉ của nó",
        "Có hình mã QR gốc (master) thì mã chứa thẳng địa chỉ trong hình, không chứa địa chỉ ngắn của trang này.",
        "ghi encoding: direct, hoặc xóa mục master.",
        "encoding: direct",
    ),
    "P383": Message(
        "Tên miền ai cũng dùng được",
        "Dưới “{text}” ai cũng đặt được trang của mình.",
        "ghi đúng tên miền của cơ quan, ví dụ dichvucong.gov.vn; kênh mạng xã hội thì khai trong content/kenh/ và xác "
        "minh, không cần ghi ở đây.",
        "allowed_hosts:\n  - dichvucong.gov.vn",
    ),
    "P458": Message(
        "Đơn vị có mã riêng bị bỏ sót",
        "Mã “{qr}” đã cấp riêng cho “{text}”, mà mục units của {owner} không còn đơn vị ấy. {prints}.",
        "thêm lại “{text}” vào units; nếu mã không dùng nữa thì chạy: "
        'loa qr retire {qr} --why "Đơn vị đã sáp nhập" --agreed-by "Ban biên tập".',
        "units: [xa-ba-tri, xa-giong-trom]",
    ),
    "P460": Message(
        "Chưa có sổ cấp mã",
        "Trang có {count} mã QR mà chưa có sổ cấp mã content/qr/so-cai.csv.",
        "nếu sổ đã bị xóa thì lấy lại từ Git; nếu trang mới lập thì chạy: loa qr issue.",
        _LINE,
    ),
    "P461": Message(
        "Mã chưa có trong sổ cấp mã",
        "Mã “{text}” chưa có trong sổ cấp mã content/qr/so-cai.csv.",
        "chạy “loa qr issue” để ghi mã vào sổ, rồi gửi cả tệp sổ cùng thay đổi này.",
        _LINE,
    ),
    "P462": Message(
        "Đơn vị chưa có mã riêng",
        "{count} đơn vị chưa có mã riêng trong sổ cấp mã: {names}.",
        "chạy “loa qr issue” để cấp mã cho các đơn vị ấy, rồi gửi cả tệp sổ cùng thay đổi này.",
        "units: [cac-xa-phuong-vinh-long]",
    ),
    "P463": Message(
        "Mã đã cấp nay chứa địa chỉ khác",
        "Mã “{qr}” đã cấp với địa chỉ “{recorded}”, nay sẽ chứa “{now}”. {prints}.",
        "ghi lại nơi đến cũ; nếu phải đổi, gỡ hết bản in rồi chạy: "
        'loa qr repoint {qr} --why "Trang đã chuyển" --agreed-by "Ban biên tập".',
        "url: https://dichvucong.gov.vn/",
    ),
    "P464": Message(
        "Địa chỉ của trang đã đổi khi còn mã đã cấp",
        "Địa chỉ của trang nay là “{text}”, mà {count} mã đã cấp chứa “{recorded}”. {prints}.",
        "ghi lại address: {recorded}; nếu phải chuyển trang, giữ cho địa chỉ cũ vẫn mở được, gỡ hết bản in rồi chạy: "
        'loa qr repoint --all --why "Trang chuyển địa chỉ" --agreed-by "Ban biên tập".',
        "address: https://loa.example/",
    ),
    "P465": Message(
        "Mã đã cấp nay dẫn tới nơi khác",
        "Mã “{qr}” khi cấp dẫn tới “{recorded}”, nay dẫn tới “{now}”. {prints}.",
        "ghi lại nơi đến cũ; nếu đúng là phải đổi và đã được đồng ý, chạy: "
        'loa qr repoint {qr} --why "Hướng dẫn cũ đã thay" --agreed-by "Ban biên tập".',
        "guide: nop-ho-so-truc-tuyen",
    ),
    "P466": Message(
        "Tình trạng của mã khác sổ cấp mã",
        "Tệp ghi mã “{qr}” là “{text}”, sổ cấp mã ghi “{recorded}”.",
        "muốn ngừng mã thì dùng lệnh, lệnh sửa cả hai nơi: "
        'loa qr retire {qr} --why "Bị dán đè" --agreed-by "Ban biên tập"; mã còn dùng thì ghi state: active ở đây.',
        "state: active",
    ),
    "P467": Message(
        "Mã đã cấp bị đổi",
        "Tệp này đã được cấp mã “{recorded}”, nay ghi “{text}”.",
        "ghi lại code: {recorded}; cần một mã khác thì tạo tệp mới trong content/qr/.",
        "code: F4D2P",
    ),
    "P468": Message(
        "Mã đã cấp cho nơi khác",
        "Mã “{text}” đã cấp cho “{other}” (dòng {line} của sổ cấp mã).",
        "lấy mã mới bằng lệnh “loa qr issue --propose” rồi ghi vào đây, ví dụ code: H7N4X.",
        "code: H7N4X",
    ),
    "P469": Message(
        "Một tệp có hai mã trong sổ",
        "Dòng này cấp mã “{text}” cho {owner}, mà tệp ấy đã có mã khác.",
        "xóa dòng này nếu vừa thêm nhầm; muốn có thêm mã thì tạo tệp mới trong content/qr/.",
        _LINE,
    ),
    "P470": Message(
        "Một dòng của sổ cấp mã đã mất",
        "Mã “{text}” của tệp {qr} đã được công bố, mà nay không còn trong sổ.",
        "ghi lại dòng “{line}”.",
        _LINE,
    ),
    "P471": Message(
        "Mã đã công bố bị chuyển cho nơi khác",
        "Mã “{qr}” đã cấp cho “{recorded}”, nay sổ ghi “{text}”.",
        "ghi lại “{recorded}”; nơi mới cần một mã mới, chạy: loa qr issue.",
        _LINE,
    ),
    "P472": Message(
        "Mã đã công bố bị sửa mà chưa nói vì sao, ai đồng ý",
        "Dòng của mã “{qr}” trước ghi “{recorded}”, nay ghi “{text}”.",
        "ghi lại “{recorded}”; nếu đúng là phải đổi thì ghi vì sao ở cột note và chức danh người đồng ý ở cột "
        "agreed_by, ví dụ Trang đã chuyển,Ban biên tập.",
        _RETIRED,
    ),
    "P474": Message(
        "Lời ghi trong sổ cấp mã đã mất",
        "Dòng của mã “{qr}” trước có ghi “{recorded}”, nay để trống.",
        "ghi lại “{recorded}” ở cột note.",
        _RETIRED,
    ),
    "P475": Message(
        "Hai mã gần giống nhau",
        "Mã “{text}” chỉ khác mã “{other}” một chữ, gõ nhầm là sang mã kia.",
        "nếu chưa in gì thì đổi sang mã do “loa qr issue --propose” đề xuất, ví dụ code: H7N4X; đã in thì cứ để vậy.",
        "code: H7N4X",
    ),
    "P476": Message(
        "Chưa so được với sổ đã công bố",
        "Không có Git ở đây, nên chưa biết sổ cấp mã có bị mất hay bị sửa dòng nào không.",
        "chạy lại trong bản chép có Git, ví dụ: loa qr check --base origin/main.",
        _LINE,
    ),
    "P703": Message(
        "Hình mã QR gốc chứa địa chỉ khác",
        "Quét hình “{file}” được “{read}”, không phải “{payload}”.",
        "quét lại hình bằng điện thoại: đúng hình thì chép địa chỉ quét được vào payload, sai hình thì lấy đúng tệp "
        "nhận kèm văn bản, ví dụ ma-oa-goc.png.",
        "master:\n  file: ma-oa-goc.png\n  payload: https://zalo.me/1234567890",
    ),
}
