package org.caseload.request.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.request.staff.Colleague;
import org.caseload.request.staff.StaffRepository;

/** What happened to a request, told with the names that we know today. */
@ApplicationScoped
public class History {

    private final HistoryRepository entries;
    private final StaffRepository staff;

    History(HistoryRepository entries, StaffRepository staff) {
        this.entries = entries;
        this.staff = staff;
    }

    /** @param toCaseManager whether the reader is one, who is not told who the Engagement Coordinator is (R-TRN-2) */
    public Told of(UUID requestId, boolean toCaseManager) {
        List<HistoryEntry> rows = entries.of(requestId);
        Map<UUID, Colleague> by =
                staff.colleagues(rows.stream().map(entry -> entry.byId).toList());
        return new Told(rows.stream()
                .map(entry -> toCaseManager && !isOpen(by.get(entry.byId))
                        ? Item.of(entry, null, null)
                        : Item.of(entry, entry.byId, by.get(entry.byId)))
                .toList());
    }

    private static boolean isOpen(Colleague by) {
        return by != null && by.role() != Colleague.Role.ENGAGEMENT_COORDINATOR;
    }

    /** @param items oldest first */
    public record Told(List<Item> items) {}

    /**
     * @param what in words
     * @param byId absent where nobody did it, or the reader is not to know who
     * @param byName absent where we do not know the name
     * @param why the ground of a denial, the cause of a closure, the target date
     */
    public record Item(Instant at, String what, UUID byId, String byName, String why) {

        static Item of(HistoryEntry entry, UUID byId, Colleague by) {
            return new Item(entry.at, entry.what.words(), byId, by == null ? null : by.name(), entry.why);
        }
    }
}
