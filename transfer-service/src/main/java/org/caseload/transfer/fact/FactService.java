package org.caseload.transfer.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/**
 * Takes reports of Medicaid and LOCSI. Every report holds the Individual's sheet, so that no
 * decision that rests on the facts is taken on half of them.
 */
@ApplicationScoped
public class FactService {

    private final FactRepository sheets;
    private final Event<FactsChanged> changed;

    FactService(FactRepository sheets, Event<FactsChanged> changed) {
        this.sheets = sheets;
        this.changed = changed;
    }

    /** Keeps the Individual's facts and work as they are until the transaction ends. */
    public void lock(UUID individualId) {
        sheets.lock(individualId);
    }

    /** False, and nothing is changed, where something newer is known. */
    public boolean report(UUID individualId, Medicaid medicaid, Report report) {
        return tell(individualId, sheets.lock(individualId).take(medicaid, report));
    }

    /** False, and nothing is changed, where something newer is known. */
    public boolean report(UUID individualId, Locsi locsi, Report report) {
        return tell(individualId, sheets.lock(individualId).take(locsi, report));
    }

    private boolean tell(UUID individualId, boolean taken) {
        if (taken) {
            changed.fire(new FactsChanged(individualId));
        }
        return taken;
    }

    /** Null where nothing was ever reported. */
    FactSheet sheet(UUID individualId) {
        return sheets.findById(individualId);
    }
}
