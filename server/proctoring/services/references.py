"""Reference photos: the faces that snapshots are compared with."""

import base64

from server.integrations.faces.engine import FaceEngine, UnusablePhoto
from server.integrations.storage import Store
from server.proctoring.models import ReferencePhoto
from server.proctoring.services.desk import at_desk


async def ensure_template(reference: ReferencePhoto, engine: FaceEngine, store: Store) -> bytes | None:
    """The reference's template for this engine, made and kept when there is none of its version yet.

    None when no face can be found in the reference photo: then people compare.
    """
    if reference.template and reference.engine_version == engine.version:
        return base64.b64decode(reference.template)
    try:
        template: bytes = await at_desk(engine.template, await store.get(reference.key))
    except UnusablePhoto:
        return None
    reference.template, reference.engine_version = base64.b64encode(template).decode(), engine.version
    await reference.save(update_fields=["template", "engine_version"])
    return template
