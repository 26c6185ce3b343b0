package org.caseload.transfer.picklist;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.event.Outbox;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.EntryService;

/** Offers pick lists and records what was chosen, for an entry that its caller has locked. */
@ApplicationScoped
class PickListService {

    private final PickListRepository lists;
    private final EntryService entries;
    private final CandidateService candidates;
    private final Outbox outbox;
    private final Today today;

    PickListService(
            PickListRepository lists, EntryService entries, CandidateService candidates, Outbox outbox, Today today) {
        this.lists = lists;
        this.entries = entries;
        this.candidates = candidates;
        this.outbox = outbox;
        this.today = today;
    }

    /** R-CAND-4: each of those offered may take over as things are now. */
    Verdict offer(EntryRow row, PickList.Offer offer, UUID by) {
        var broken = new LinkedHashMap<String, List<? extends BrokenRule>>();
        var excluded = excluded(row, offer.caseManagerIds());
        for (int place = 0; place < offer.caseManagerIds().size(); place++) {
            broken.put(
                    "caseManagerIds[" + place + "]",
                    excluded.get(offer.caseManagerIds().get(place)));
        }
        if (broken.values().stream().anyMatch(rules -> !rules.isEmpty())) {
            return new Verdict.Refused(broken);
        }
        PickList list = PickList.of(offer, row.requestId(), by);
        lists.persist(list);
        entries.choiceOffered(row.requestId());
        outbox.append(list.offered(row.individualId()));
        return new Verdict.Done();
    }

    /** R-CAND-4: whoever was chosen was offered, and may still take over. */
    Verdict answer(EntryRow row, PickList.Choice choice, UUID by) {
        PickList list = lists.open(row.requestId()).orElseThrow();
        List<BrokenRule> broken = new ArrayList<>(PickListPolicy.judge(list, choice));
        if (choice.caseManagerId() != null) {
            broken.addAll(excluded(row, List.of(choice.caseManagerId())).get(choice.caseManagerId()));
        }
        if (!broken.isEmpty()) {
            return new Verdict.Refused(Map.of("caseManagerId", broken));
        }
        entries.choiceMade(row.requestId(), choice.caseManagerId());
        outbox.append(list.answer(choice, row.individualId(), by));
        return new Verdict.Done();
    }

    /** Latest first. */
    List<PickList> of(EntryRow row) {
        return lists.of(row.requestId());
    }

    private Map<UUID, List<? extends BrokenRule>> excluded(EntryRow row, List<UUID> caseManagerIds) {
        var moves =
                caseManagerIds.stream().map(id -> row.move(id, today.date())).toList();
        return candidates.broken(moves).entrySet().stream()
                .collect(toMap(judged -> judged.getKey().newCaseManagerId(), Map.Entry::getValue));
    }

    /** What came of it. */
    sealed interface Verdict {

        record Done() implements Verdict {}

        /** @param broken every rule that forbids it, by the field that it is about */
        record Refused(Map<String, List<? extends BrokenRule>> broken) implements Verdict {}
    }
}
