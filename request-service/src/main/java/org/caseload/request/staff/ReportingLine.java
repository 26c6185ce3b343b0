package org.caseload.request.staff;

import java.util.UUID;

/**
 * Whose a caseload is.
 *
 * @param caseManager null as long as we do not know of such a one
 * @param supervisor null where there is none or we do not know of any
 */
public record ReportingLine(UUID caseManagerId, Colleague caseManager, Colleague supervisor) {

    /** Of the Case Manager; null where it is not known. */
    public Colleague.Kind kind() {
        return caseManager == null ? null : caseManager.kind();
    }
}
