package org.caseload.staff.profile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a member of the staff works here now. */
@Schema(name = "StaffStatus")
public enum Status {
    ACTIVE,
    ON_LEAVE,
    SEPARATED
}
