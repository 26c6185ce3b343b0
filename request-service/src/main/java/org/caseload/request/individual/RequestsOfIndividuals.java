package org.caseload.request.individual;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What an Individual's file needs of the balance requests, which are in another room. */
public interface RequestsOfIndividuals {

    /** The live request of each Individual that has one. */
    Map<UUID, UUID> live(Collection<UUID> individualIds);

    /** Whether somebody who acts for the caseload may enter a request now. */
    boolean mayEnter(boolean entersFor, boolean served, boolean live);

    /** The Individual was discharged or died: asks whoever owns the live request's phase to close it (R-REQ-5). */
    void individualLeft(UUID individualId, IndividualFile.Status cause);

    /** Drafts follow the Individual to the new Case Manager. */
    void caseManagerChanged(UUID individualId, UUID caseManagerId);
}
