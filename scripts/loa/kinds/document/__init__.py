"""Document: official letters, what they rest on and what they ask.

In: document records. Out: KIND. Not here: the material that answers their duties.
"""

from loa.kind import Kind, Menu
from loa.kinds.document.citing import citations_written_well
from loa.kinds.document.listing import document_listing
from loa.kinds.document.page import document_outputs
from loa.kinds.document.record import Document
from loa.kinds.document.rules import RULES

KIND = Kind(
    record=Document,
    package="loa.kinds.document",
    outputs=document_outputs,
    listing=document_listing,
    rules=RULES,
    library_rules=(citations_written_well,),
    menu=Menu.WORK,
)
