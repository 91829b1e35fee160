"""Foreign words and names that campaigns use, as people here say them.

In: nothing. Out: pairs (written, spoken). Not here: Vietnamese abbreviations (abbreviations.py), what officers add
(lexicon.py).
"""

from __future__ import annotations

from loa.speech.table import pairs

CODES = pairs(
    """
    OA = ô-a
    QR = kiu-a
    QR Code = kiu-a cốt
    QR code = kiu-a cốt
    QRCode = kiu-a cốt
    VNeID = vi-en-i-ai-đi
    VNEID = vi-en-i-ai-đi
    eID = i-ai-đi
    ID = ai-đi
    VN = Việt Nam
    OTP = ô-tê-pê
    PIN = pin
    SMS = ét-mờ-ét
    SIM = sim
    OTT = ô-tê-tê
    NFC = en-ép-xi
    2G = hai gờ
    3G = ba gờ
    4G = bốn gờ
    5G = năm gờ
    5G+ = năm gờ
    6G = sáu gờ
    AI = ây-ai
    IT = ai-ti
    PC = pê-xê
    USB = u-ét-bê
    GPS = gờ-pê-ét
    ATM = a-tê-mờ
    POS = pốt
    MXH = mạng xã hội
    TV = ti vi
    CD = xê-đê
    DVD = đê-vê-đê
    LED = lét
    OCOP = ô-cốp
    ASEAN = a-xê-an
    UNESCO = u-nét-cô
    UNICEF = u-ni-xép
    WHO = vê-kép-hát-ô
    COVID-19 = cô-vít mười chín
    Covid-19 = cô-vít mười chín
    COVID = cô-vít
    HIV = hát-i-vê
    AIDS = ết
    GDP = gờ-đê-pê
    PDF = pê-đê-ép
    HTML = hát-tê-mờ-lờ
    FAQ = hỏi đáp
    OK = ô-kê
    Km = ki-lô-mét
    pH = pê-hát
    VTV = vê-tê-vê
    VOV = vê-ô-vê
    VNPT = vê-nờ-pê-tê
    MobiFone = mô-bi-phôn
    VinaPhone = vi-na-phôn
    BIDV = bi-ai-đi-vi
    VietQR = Việt kiu-a
    VNPost = Việt Nam pốt
    LGSP = lờ-gờ-ét-pê
    """
)

WORDS = pairs(
    """
    zalo = Za-lô
    facebook = phây-búc
    fanpage = phan-pết
    page = pết
    messenger = mét-xen-giơ
    youtube = diu-túp
    tiktok = tích-tốc
    google = gu-gồ
    viber = vai-bơ
    telegram = tê-lê-gram
    website = oép-sai
    web = oép
    internet = in-tơ-nét
    online = on-lai
    offline = óp-lai
    app = áp
    apps = áp
    email = i-meo
    e-mail = i-meo
    gmail = gi-meo
    wifi = oai-phai
    wi-fi = oai-phai
    smartphone = xờ-mát-phôn
    iphone = ai-phôn
    android = an-đờ-roi
    ios = ai-ô-ét
    video = vi-đê-ô
    clip = cờ-líp
    livestream = lai-xờ-trim
    live = lai
    poster = pốt-tơ
    banner = ban-nơ
    standee = xờ-tan-đi
    infographic = in-phô-gờ-ra-phích
    link = linh
    links = linh
    like = lai
    share = se
    follow = pho-lâu
    comment = com-men
    inbox = in-bóc
    chat = chát
    chatbot = chát-bót
    check-in = chếch-in
    scan = xì-can
    code = cốt
    file = phai
    click = cờ-lích
    official account = ô-phít-sồ ơ-cao
    miniapp = mi-ni áp
    mini app = mi-ni áp
    server = xơ-vơ
    laptop = láp-tóp
    tablet = táp-lét
    bluetooth = bờ-lu-tút
    camera = ca-mê-ra
    micro = mi-cờ-rô
    hotline = đường dây nóng
    logo = lô-gô
    blog = bờ-lốc
    zoom = dum
    meet = mít
    forum = pho-rum
    radio = ra-đi-ô
    karaoke = ca-ra-ô-kê
    festival = phét-ti-van
    virus = vi-rút
    covid = cô-vít
    karate = ca-ra-tê
    marketing = mác-két-tinh
    startup = xì-tát-áp
    internet banking = in-tơ-nét banh-kinh
    mobile banking = mô-bai banh-kinh
    momo = mô-mô
    username = tên đăng nhập
    password = mật khẩu
    fax = phách
    telephone = điện thoại
    media = mê-đi-a
    show = sô
    tour = tua
    shop = sốp
    shipper = síp-pơ
    container = công-ten-nơ
    taxi = tắc-xi
    gas = ga
    oxy = ô-xi
    photo = phô-tô
    photocopy = phô-tô-cóp-pi
    copy = cóp-pi
    tel = điện thoại
    tel. = điện thoại
    tel: = điện thoại:
    pin = pin
    deepfake = đíp-phếch
    robot = rô-bốt
    data = đa-ta
    cloud = cờ-lao
    smart = xờ-mát
    city = xi-ti
    block = bờ-lốc
    blockchain = bờ-lốc-chên
    """
)
"""Written small: they are recognised whatever their capitals."""

FOREIGN = tuple({**CODES, **WORDS}.items())
