package org.caseload.request.status;

import java.util.Map;
import java.util.UUID;
import org.caseload.request.staff.Colleague;

/** The people of a history, as far as we know them and the reader may. */
record Names(Map<UUID, Colleague> known, Reader reader) {

    /** Null for nobody, and for one whom the reader is not to know. */
    UUID id(UUID staffId) {
        return reader.mayKnow(known.get(staffId)) ? staffId : null;
    }

    /** Null where we do not know it, or the reader is not to. */
    String name(UUID staffId) {
        Colleague colleague = known.get(staffId);
        return colleague != null && reader.mayKnow(colleague) ? colleague.name() : null;
    }

    /** As it stands in a sentence. */
    String spoken(UUID staffId) {
        String name = name(staffId);
        return name == null ? "a colleague" : name;
    }
}
