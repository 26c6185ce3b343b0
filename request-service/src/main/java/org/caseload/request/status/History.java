package org.caseload.request.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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

    public Told of(UUID requestId, Reader reader) {
        List<HistoryEntry> rows = entries.of(requestId).stream()
                .filter(entry -> reader.mayKnowOf(entry.what))
                .toList();
        List<UUID> people = rows.stream()
                .flatMap(entry -> Stream.of(entry.byId, entry.forId, entry.toId).filter(Objects::nonNull))
                .toList();
        Names names = new Names(staff.colleagues(people), reader);
        return new Told(rows.stream().map(entry -> HistoryItem.of(entry, names)).toList());
    }

    /** @param items oldest first */
    public record Told(List<HistoryItem> items) {}
}
