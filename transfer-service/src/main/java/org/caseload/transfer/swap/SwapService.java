package org.caseload.transfer.swap;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.transfer.backfill.BackfillService;
import org.caseload.transfer.masterlist.EntryRow;
import org.caseload.transfer.masterlist.EntryService;
import org.caseload.transfer.masterlist.JointMoveService;
import org.caseload.transfer.masterlist.JointMoveService.Joint;
import org.caseload.transfer.swap.LockedSwaps.LockedSwap;

/** Sets, completes and takes back swaps, whose entries its caller has locked. */
@ApplicationScoped
class SwapService {

    private final SwapRepository swaps;
    private final JointMoveService moves;
    private final BackfillService backfills;
    private final Clock clock;

    SwapService(SwapRepository swaps, JointMoveService moves, BackfillService backfills, Clock clock) {
        this.swaps = swaps;
        this.moves = moves;
        this.backfills = backfills;
        this.clock = clock;
    }

    /** R-LOC-3, R-MON-2: all or none, each judged as if the others had moved; who comes in is the backfill of who goes. */
    Verdict set(List<Joint> joint, LocalDate targetDate, UUID by) {
        List<Swap.Part> parts = joint.stream().map(SwapService::part).toList();
        var odd = SwapPolicy.judge(new SwapPolicy.Facts(parts, null, isAnyPairedElsewhere(joint)));
        if (!odd.isEmpty()) {
            return new Verdict.Refused(Map.of("moves", odd));
        }
        var broken = moves.targetsRefusedBy(joint, targetDate);
        if (!broken.isEmpty()) {
            return new Verdict.Refused(named(parts, broken));
        }
        Swap swap = Swap.of(parts, targetDate, by, now());
        swaps.persistAndFlush(swap);
        moves.target(joint, targetDate, swap.id, by);
        backfills.swapped(joint.stream()
                .collect(toMap(Joint::row, one -> comingIn(joint, one).individualId())));
        return new Verdict.Done(swap);
    }

    /** R-TRN-3 for each of them. */
    Verdict complete(LockedSwap locked, UUID by) {
        Swap swap = locked.swap();
        var broken = moves.completionsRefusedBy(locked.rows());
        if (!broken.isEmpty()) {
            return new Verdict.Refused(named(swap.moves, broken));
        }
        swap.end(Swap.State.COMPLETED, now());
        moves.complete(locked.rows(), by);
        swap.requestIds().forEach(backfills::ended);
        return new Verdict.Done(swap);
    }

    Swap cancel(LockedSwap locked) {
        locked.swap().end(Swap.State.CANCELLED, now());
        moves.cancel(locked.rows());
        locked.swap().requestIds().forEach(backfills::leftSwap);
        return locked.swap();
    }

    /** One of its entries was removed or closed: the others don't move either. */
    void broken(@Observes EntryService.SwapBroken broken) {
        Swap swap = swaps.findById(broken.swapId());
        swap.end(Swap.State.CANCELLED, now());
        backfills.ended(broken.endingId());
        swap.requestIds().filter(id -> !id.equals(broken.endingId())).forEach(backfills::leftSwap);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private boolean isAnyPairedElsewhere(List<Joint> joint) {
        List<UUID> requestIds = joint.stream().map(one -> one.row().requestId()).toList();
        return joint.stream()
                .anyMatch(one -> backfills.isPairedElsewhere(one.row().individualId(), requestIds));
    }

    /** Who comes to the Case Manager whom this one leaves; where nobody does, it is no swap. */
    private static EntryRow comingIn(List<Joint> joint, Joint leaving) {
        return joint.stream()
                .filter(other -> other.newCaseManagerId().equals(leaving.row().currentCaseManagerId()))
                .findFirst()
                .orElse(leaving)
                .row();
    }

    private static Swap.Part part(Joint one) {
        return new Swap.Part(one.row().requestId(), one.row().currentCaseManagerId(), one.newCaseManagerId());
    }

    /** By the place of the entry among the moves. */
    private static Map<String, List<BrokenRule>> named(List<Swap.Part> moves, Map<UUID, List<BrokenRule>> broken) {
        Map<UUID, Integer> places = new LinkedHashMap<>();
        moves.forEach(move -> places.put(move.requestId(), places.size()));
        return places.keySet().stream()
                .filter(broken::containsKey)
                .collect(toMap(
                        id -> "moves[" + places.get(id) + "]", broken::get, (one, same) -> one, LinkedHashMap::new));
    }

    /** What came of it. */
    sealed interface Verdict {

        record Done(Swap swap) implements Verdict {}

        /** @param broken every rule that forbids it, by the field that it is about */
        record Refused(Map<String, ? extends List<? extends BrokenRule>> broken) implements Verdict {}
    }
}
