package org.caseload.transfer.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.candidate.CandidateService.Carried;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.readiness.ReadinessService;

/** Thinks a move through without making it. */
@ApplicationScoped
class WhatIfService {

    private final CandidateService candidates;
    private final ReadinessService readiness;

    WhatIfService(CandidateService candidates, ReadinessService readiness) {
        this.candidates = candidates;
        this.readiness = readiness;
    }

    WhatIf think(EntryRow row, UUID newCaseManagerId, LocalDate on) {
        Move move = row.move(newCaseManagerId, on);
        return new WhatIf(
                row.requestId(),
                on,
                change(row.currentCaseManagerId(), move, -1),
                change(newCaseManagerId, move, 1),
                inTheWay(row, move).map(WhatIf.InTheWay::of).toList());
    }

    private WhatIf.Change change(UUID staffId, Move move, int more) {
        return candidates
                .carried(staffId, move)
                .map(now -> new WhatIf.Change(
                        staffId, WhatIf.Picture.of(now.caseload(), now.room()), after(now, move, more)))
                .orElse(null);
    }

    /** An Individual who left, or whom we don't know yet, is in nobody's caseload. */
    private static WhatIf.Picture after(Carried now, Move move, int more) {
        return move.individual().isKnown() && !move.individual().hasLeft()
                ? WhatIf.Picture.of(now.caseload().with(move.individual(), more), now.room() - more)
                : WhatIf.Picture.of(now.caseload(), now.room());
    }

    private Stream<BrokenRule> inTheWay(EntryRow row, Move move) {
        return Stream.of(
                        row.moveRefusedBy(move.newCaseManagerId(), move.on()),
                        candidates.broken(move),
                        readiness.on(row.individualId(), move.on()).blockers())
                .flatMap(List::stream);
    }
}
