"""How a page asks for support or payment. See ``sign``."""

from __future__ import annotations

from typing import Final

from summarizer.clean.sign import sign

APPEALS: Final = (
    sign(
        "support-appeal",
        "subscriber subscribers member articles abonn\u00e9s abonnenten suscriptores abbonati"
        " assinantes reading lu",
        r"(?:already|not) an? (?:subscriber|member)\b.*|you(?:'ve| have) (?:read|reached|viewed)"
        r" .{0,40}\barticles?\b.{0,60}"
        r"|(?:this (?:article|content|story) is )?(?:only )?(?:for )?subscribers?[ -](?:only"
        r"|exclusive)|thanks for reading\b.{0,90}"
        r"|.{0,60}\br\u00e9serv\u00e9e? aux abonn\u00e9s|vous avez lu \d+ ?%.*|(?:nur )?f\u00fcr"
        r" abonnenten"
        r"|.{0,30}\b(?:exclusivo|solo) para suscriptores|.{0,30}\briservat[oa] agli abbonati"
        r"|.{0,30}\bexclusiv[oa] para assinantes",
        how="whole",
        most=24,
    ),
    sign(
        "support-appeal",
        "enjoyed liked value appreciate support donate donation contribution contribute reader"
        " readers members subscribers"
        " journalism"
        " unterst\u00fctzen soutenez ap\u00f3yanos sostieni apoie",
        r"(?:please )?(?:consider )?(?:support(?:ing)?|donat(?:e|ing) to|contribut(?:e|ing) to)"
        r" (?:us|our)\b.{0,40}\b(?:journalism|reporting|work|newsroom|mission)\b.*"
        r"|support (?:the )?(?-i:[A-Z])[\w' ]{1,40} (?:journalism|reporting|newsroom)"
        r"|become a (?:member|supporter|subscriber|patron)(?: today| now| of the .{1,30})?"
        r"|if you (?:enjoyed|liked|value|appreciate)(?: reading)? (?:this|our)"
        r" (?:article|story|post|work|journalism|reporting)\b.*|donate(?: now| today| here)?"
        r"|unterst\u00fctzen sie (?:uns|unsere[nr]?)\b.*|soutenez(?:-nous| notre)\b.*"
        r"|ap\u00f3y(?:anos|a nuestro)\b.*"
        r"|sostieni(?:ci| il nostro)\b.*|apoie (?:o nosso|o jornalismo)\b.*",
        how="whole",
        most=30,
    ),
    sign(
        "support-appeal",
        "contribution contributions donate donation subscribing member support",
        r"\A(?![^\"\u201c]*[\"\u201c])(?=.*\b(?:you|your|readers)\b).*\b(?:our"
        r"|we)\b.{0,400}\b(?:(?:make|making|with|consider) (?:a |an )?(?:[\w-]+"
        r" ){0,3}(?:contribution|donation|gift)"
        r"|(?:support|fund) our (?:journalism|work|reporting|newsroom)|contribute to [A-Z]\w+"
        r" (?:today|now)"
        r"|financial contributions? from (?:our )?readers|donate (?:today|now))",
        how="inside",
        most=150,
        where="tail",
    ),
)
