package org.caseload.transfer.candidate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.caseload.chassis.http.BrokenRule;
import org.caseload.transfer.candidate.LoadRepository.TakenUp;
import org.caseload.transfer.caseload.Caseload;
import org.caseload.transfer.staff.Colleague;
import org.caseload.transfer.staff.Roster;
import org.caseload.transfer.staff.StaffRepository;

/** Who may take over. */
@ApplicationScoped
public class CandidateService {

    private final Roster roster;
    private final StaffRepository staff;
    private final LoadRepository loads;
    private final Match.Limits limits;
    private final Scale scale;
    private final int targetWithinDays;

    CandidateService(Roster roster, StaffRepository staff, LoadRepository loads, CandidateConfig config) {
        this.roster = roster;
        this.staff = staff;
        this.loads = loads;
        this.scale = Scale.of(config);
        this.targetWithinDays = config.targetWithinDays();
        this.limits = new Match.Limits(
                config.experiencedFromAlgo(), config.experienceMonths(), config.caseloadTarget(), config.localMiles());
    }

    /** Judges all active Case Managers; in three queries however many they are. */
    public Candidates candidates(Move move, Candidates.Shown shown) {
        Map<UUID, Load> byId = loads.all(move.individual().months());
        List<Candidates.Judged> all = roster.activeCaseManagers().stream()
                .map(one -> match(one, move, byId.getOrDefault(one.staffId(), Load.NONE)))
                .map(match -> Candidates.Judged.of(match, scale))
                .toList();
        return Candidates.of(all, scale, shown);
    }

    /**
     * Every rule that the move breaks. Until the transaction ends nobody else decides about the Case Manager, so that
     * two can't take the last place.
     */
    public List<? extends BrokenRule> lockAndJudge(Move move) {
        Optional<Colleague> candidate = staff.lock(move.newCaseManagerId());
        TakenUp load = loads.of(List.of(move.newCaseManagerId())).get(move.newCaseManagerId());
        return CandidatePolicy.judge(match(candidate.orElse(null), move, load));
    }

    /** Every rule that the move breaks as things are; nobody is held. */
    public List<? extends BrokenRule> broken(Move move) {
        return broken(List.of(move)).get(move);
    }

    /** Whether each of the moves, by its entry, may go where it is to go; in three queries however many they are. */
    public Map<UUID, Boolean> allowed(Collection<Move> moves) {
        Map<Move, List<? extends BrokenRule>> broken = broken(moves);
        return moves.stream()
                .collect(toMap(Move::entryId, move -> broken.get(move).isEmpty()));
    }

    /** Every rule that each of the moves breaks, as things are now; in three queries however many they are. */
    public Map<Move, List<? extends BrokenRule>> broken(Collection<Move> moves) {
        List<UUID> ids = moves.stream().map(Move::newCaseManagerId).distinct().toList();
        Map<UUID, Colleague> known =
                staff.colleagues(ids).stream().collect(toMap(Colleague::staffId, Function.identity()));
        Map<UUID, TakenUp> byId = loads.of(ids);
        return moves.stream()
                .collect(toMap(
                        Function.identity(),
                        move -> CandidatePolicy.judge(
                                match(known.get(move.newCaseManagerId()), move, byId.get(move.newCaseManagerId())))));
    }

    /** What takes up this Case Manager's room, the move itself not counted; empty where nobody is known by that id. */
    public Optional<Carried> carried(UUID staffId, Move move) {
        TakenUp load = loads.of(List.of(staffId)).get(staffId);
        return staff.colleagues(List.of(staffId)).stream()
                .findFirst()
                .map(one -> match(one, move, load))
                .map(match -> new Carried(load.caseload(), match.room()));
    }

    /** @param room how many more there is room for */
    public record Carried(Caseload caseload, int room) {}

    /** Whether anybody may take over in each of the moves, by its entry; in three queries however many they are. */
    public Map<UUID, Boolean> openings(Collection<Move> moves) {
        Map<UUID, Load> byId = loads.all(List.of());
        List<Colleague> all = roster.activeCaseManagers();
        return moves.stream()
                .collect(toMap(
                        Move::entryId,
                        move -> all.stream()
                                .map(one -> match(one, move, byId.getOrDefault(one.staffId(), Load.NONE)))
                                .anyMatch(match -> CandidatePolicy.judge(match).isEmpty())));
    }

    /** How well each of the moves fits that may be made; in three queries however many they are. */
    public Map<Move, Fit> fits(Collection<Move> moves) {
        List<UUID> ids = moves.stream().map(Move::newCaseManagerId).distinct().toList();
        Map<UUID, Colleague> known =
                staff.colleagues(ids).stream().collect(toMap(Colleague::staffId, Function.identity()));
        Map<UUID, TakenUp> byId = loads.of(ids);
        return moves.stream()
                .map(move -> match(known.get(move.newCaseManagerId()), move, byId.get(move.newCaseManagerId())))
                .filter(match -> CandidatePolicy.judge(match).isEmpty())
                .collect(toMap(Match::move, match -> FitPolicy.judge(match, scale)));
    }

    /** The limits in force, to be kept with a decision. */
    public String limits() {
        return limits.toString();
    }

    private Match match(Colleague candidate, Move move, TakenUp carried) {
        return match(candidate, move, carried.in(move.individual().months()));
    }

    private Match match(Colleague candidate, Move move, Load load) {
        boolean counted = candidate != null && candidate.staffId().equals(move.targetedId());
        return new Match(candidate, move, counted ? load.withoutOne() : load, limits);
    }

    /** For how many days ahead a place may be held. */
    public int targetWithinDays() {
        return targetWithinDays;
    }
}
