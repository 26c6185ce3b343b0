package org.caseload.transfer.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Takes reports of Medicaid and LOCSI and tells what is known. Every report holds the Individual's sheet, so that no
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
    public Known lock(UUID individualId) {
        return known(sheets.lock(individualId));
    }

    /** What is known of those of them of whom anything is, in one query. */
    public Map<UUID, Known> of(Collection<UUID> individualIds) {
        return sheets.list("individualId in ?1", individualIds).stream()
                .collect(Collectors.toMap(sheet -> sheet.individualId, FactService::known));
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

    private static Known known(FactSheet sheet) {
        return new Known(sheet.medicaid(), sheet.locsi());
    }

    /** Either is null where nobody has reported it. */
    public record Known(Medicaid medicaid, Locsi locsi) {

        public static final Known NOTHING = new Known(null, null);
    }
}
