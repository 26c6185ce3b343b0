package org.caseload.transfer.waiting;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.candidate.CandidateService;
import org.caseload.transfer.candidate.Move;
import org.caseload.transfer.individual.IndividualRepository;
import org.caseload.transfer.individual.KnownIndividual;
import org.caseload.transfer.reason.Reasons;
import org.caseload.transfer.staff.StaffRepository;
import org.caseload.transfer.standing.Standings;

/** Looks at all that entries rest on besides themselves, for many in as many queries as for one. */
@ApplicationScoped
class Looks {

    private final IndividualRepository individuals;
    private final StaffRepository staff;
    private final Standings standings;
    private final CandidateService candidates;
    private final Reasons reasons;

    Looks(
            IndividualRepository individuals,
            StaffRepository staff,
            Standings standings,
            CandidateService candidates,
            Reasons reasons) {
        this.individuals = individuals;
        this.staff = staff;
        this.standings = standings;
        this.candidates = candidates;
        this.reasons = reasons;
    }

    /** @param askOthers whether to ask who has room and who may take over: all Case Managers are judged */
    List<Look> at(List<Source> sources, boolean askOthers, Today today) {
        Map<UUID, KnownIndividual> known = individuals.known(
                sources.stream().flatMap(Source::individualIds).collect(toSet()));
        Function<Source, KnownIndividual> whose =
                source -> known.getOrDefault(source.individualId(), KnownIndividual.NOT_YET);
        var lines = staff.lines(sources.stream()
                .map(source -> source.currentCaseManagerId(whose.apply(source)))
                .collect(toSet()));
        var verdicts = standings.of(sources.stream().map(Source::individualId).toList(), today.date());
        List<Look> looks = sources.stream()
                .map(source -> new Look(
                        source,
                        whose.apply(source),
                        known.getOrDefault(source.pairedIndividualId(), KnownIndividual.NOT_YET),
                        reasons.needs(source.reason(), source.reasonVersion()),
                        lines.get(source.currentCaseManagerId(whose.apply(source))),
                        verdicts.get(source.individualId()),
                        null))
                .toList();
        return askOthers ? asked(looks, today) : looks;
    }

    private List<Look> asked(List<Look> looks, Today today) {
        Set<Move> near = looks.stream()
                .filter(Look::needsSomebodyNear)
                .map(look -> look.move(null, today.date()))
                .collect(toSet());
        Set<Move> chosen = looks.stream()
                .filter(look -> look.needsChoice() && look.source().chosenId() != null)
                .map(look -> look.move(look.source().chosenId(), today.date()))
                .collect(toSet());
        Map<UUID, Boolean> openings = near.isEmpty() ? Map.of() : candidates.openings(near);
        Map<UUID, Boolean> choices = chosen.isEmpty() ? Map.of() : candidates.allowed(chosen);
        return looks.stream()
                .map(look -> look.with(new Look.Answers(
                        openings.getOrDefault(look.source().requestId(), false),
                        choices.getOrDefault(look.source().requestId(), false))))
                .toList();
    }
}
