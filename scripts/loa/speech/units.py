"""Units of measure and money as they are said.

In: nothing. Out: pairs (written, spoken). Not here: the numbers before them (amounts.py).
"""

from __future__ import annotations

from loa.speech.table import pairs

UNITS = pairs(
    """
    km = ki-lô-mét
    m = mét
    dm = đề-xi-mét
    cm = xăng-ti-mét
    mm = mi-li-mét
    hm = héc-tô-mét
    km² = ki-lô-mét vuông
    km2 = ki-lô-mét vuông
    m² = mét vuông
    m2 = mét vuông
    cm² = xăng-ti-mét vuông
    cm2 = xăng-ti-mét vuông
    m³ = mét khối
    m3 = mét khối
    cm³ = xăng-ti-mét khối
    ha = héc-ta
    kg = ki-lô-gam
    g = gam
    gr = gam
    mg = mi-li-gam
    l = lít
    L = lít
    ml = mi-li-lít
    °C = độ xê
    oC = độ xê
    ⁰C = độ xê
    ºC = độ xê
    ° = độ
    °F = độ ép
    độ C = độ xê
    B = bai
    KB = ki-lô-bai
    MB = mê-ga-bai
    GB = ghi-ga-bai
    TB = tê-ra-bai
    kB = ki-lô-bai
    Kbps = ki-lô-bít trên giây
    Mbps = mê-ga-bít trên giây
    Gbps = ghi-ga-bít trên giây
    Mb = mê-ga-bít
    kWh = ki-lô-oát giờ
    kW = ki-lô-oát
    MW = mê-ga-oát
    W = oát
    V = vôn
    kV = ki-lô-vôn
    Hz = héc
    kHz = ki-lô-héc
    MHz = mê-ga-héc
    GHz = ghi-ga-héc
    px = điểm ảnh
    inch = in
    s = giây
    ph = phút
    ’ = phút
    ' = phút
    ′ = phút
    ″ = giây
    km/h = ki-lô-mét trên giờ
    m/s = mét trên giây
    % = phần trăm
    ‰ = phần nghìn
    đ = đồng
    đ. = đồng
    ₫ = đồng
    VNĐ = đồng
    VND = đồng
    vnđ = đồng
    vnd = đồng
    k = nghìn đồng
    K = nghìn đồng
    tr = triệu
    USD = đô-la Mỹ
    $ = đô-la Mỹ
    € = ơ-rô
    EUR = ơ-rô
    """
)
"""Recognised after a number only, capitals as written: 4G is no weight, 5 K no degree."""
