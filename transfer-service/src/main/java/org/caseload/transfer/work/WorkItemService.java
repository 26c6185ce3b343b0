package org.caseload.transfer.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.event.UnacceptableEvent;
import org.caseload.chassis.paging.Paging;
import org.caseload.transfer.fact.FactService;
import org.caseload.transfer.fact.FactsChanged;
import org.caseload.transfer.fact.Report;
import org.caseload.transfer.fact.ReporterService;

/** Takes reports of work. Holds the Individual's fact sheet while it changes anything. */
@ApplicationScoped
public class WorkItemService {

    private final WorkItemRepository items;
    private final FactService facts;
    private final ReporterService reporters;
    private final Event<FactsChanged> changed;
    private final WorkConfig config;

    WorkItemService(
            WorkItemRepository items,
            FactService facts,
            ReporterService reporters,
            Event<FactsChanged> changed,
            WorkConfig config) {
        this.items = items;
        this.facts = facts;
        this.reporters = reporters;
        this.changed = changed;
        this.config = config;
    }

    /** False, and nothing is changed, where something newer is known. */
    public boolean report(ReportedWork reported, Report report) {
        facts.lock(reported.individualId());
        WorkItem item = items.findById(reported.workItemId());
        if (item == null) {
            item = new WorkItem();
            item.id = reported.workItemId();
            item.take(reported, report);
            items.persist(item);
            changed.fire(new FactsChanged(item.individualId));
            return true;
        }
        if (!item.individualId.equals(reported.individualId())) {
            throw new UnacceptableEvent("the work item is another Individual's");
        }
        boolean taken = item.take(reported, report);
        if (taken) {
            changed.fire(new FactsChanged(item.individualId));
        }
        return taken;
    }

    /** A report of the caller's, of this moment where asOf is null. */
    boolean report(ReportedWork reported, Instant asOf) {
        boolean taken = report(reported, reporters.report(asOf));
        items.flush();
        return taken;
    }

    /** A new item of the caller's; false, and nothing is added, where too many are open already. */
    boolean add(ReportedWork added, Instant asOf) {
        facts.lock(added.individualId());
        return items.countOpen(added.individualId()) < config.openAtMost() && report(added, asOf);
    }

    List<WorkItem> list(UUID individualId, Boolean done, Paging paging) {
        return items.list(individualId, done, paging);
    }

    /** The item as it is, until the transaction ends. */
    Optional<WorkItem> lock(UUID individualId, UUID workItemId) {
        facts.lock(individualId);
        return items.find(individualId, workItemId);
    }

    WorkItemView view(UUID workItemId) {
        return view(items.findById(workItemId));
    }

    WorkItemView view(WorkItem item) {
        return new WorkItemView(
                item.id,
                item.individualId,
                item.kind,
                item.dueOn,
                item.importance,
                item.flaggedOutstanding,
                item.done,
                item.asOf,
                reporters.shown(item.reporterId),
                item.source,
                item.version);
    }
}
