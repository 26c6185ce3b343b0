package org.caseload.transfer.action;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the latest pick list stands. */
@Schema(name = "ChoiceState")
public enum Choice {
    OFFERED,
    CHOSEN,
    REFUSED
}
