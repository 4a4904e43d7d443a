"""Real-looking sentences on one event, as two or three outlets would put them."""

from __future__ import annotations

from typing import Final

FIRST: Final = (
    "A fire at a warehouse in Rotterdam killed three workers on Tuesday night, police said.",
    "It broke out shortly before midnight in a hall used to store batteries.",
    "However, the cause is still unknown.",
    "Mayor Ahmed Aboutaleb visited the site on Wednesday morning and promised an inquiry.",
    "“We smelled smoke for hours,” said Nellie Bly, who lives across the canal.",
    "The port authority closed two terminals near the warehouse until Thursday.",
)
SECOND: Final = (
    "Three people died when a warehouse in the port of Rotterdam burned down late on Tuesday.",
    "Dutch police opened an investigation into the fire at the warehouse.",
    "The owner was fined 40,000 euros in 2019 for storing batteries unsafely.",
    "What did the company know?",
    "“Nobody warned us.",
    "Greenpeace measured raised levels of hydrogen fluoride in Schiedam, five kilometres away.",
)
THIRD: Final = (
    "Rotterdam warehouse fire leaves three dead.",
    "A fire at a warehouse in Rotterdam killed three workers on Tuesday night, police said.",
    "Firefighters from four towns fought the flames in the Botlek area for nine hours.",
)
