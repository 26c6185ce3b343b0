package org.caseload.staff.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caseload.staff.caseload.Caseloads;
import org.caseload.staff.caseload.Caseloads.TeamCaseload;
import org.caseload.staff.caseload.StandardConfig;
import org.caseload.staff.caseload.StandardConfig.Range;
import org.caseload.staff.forecast.ForecastRepository.Member;
import org.caseload.staff.forecast.ForecastRepository.Move;

/** Puts together what is known of teams today. */
@ApplicationScoped
class TeamService {

    private final Caseloads caseloads;
    private final ForecastRepository repository;
    private final StandardConfig standards;

    TeamService(Caseloads caseloads, ForecastRepository repository, StandardConfig standards) {
        this.caseloads = caseloads;
        this.repository = repository;
        this.standards = standards;
    }

    /** By name. */
    List<Team> teams(UUID above, UUID supervisorId, LocalDate today) {
        List<Member> members = repository.members();
        List<Move> moves = repository.moves();
        return caseloads.teams(above, supervisorId).stream()
                .map(team -> team(
                        team,
                        members.stream()
                                .filter(member -> Objects.equals(member.supervisorId(), team.supervisorId()))
                                .toList(),
                        moves,
                        today))
                .toList();
    }

    private Team team(TeamCaseload caseload, List<Member> all, List<Move> moves, LocalDate today) {
        UUID id = caseload.supervisorId();
        List<Member> active = all.stream().filter(Member::isActive).toList();
        List<Member> here = active.stream()
                .filter(member -> member.since() == null || !member.since().isAfter(today))
                .toList();
        return new Team(
                id,
                caseload.name(),
                caseload.assigned(),
                caseload.load().doubleValue(),
                here.size(),
                all.size() - active.size(),
                all.stream().mapToDouble(this::middle).average().orElse(middle(standards.byDefault())),
                days(active, member -> member.lastWorkingDay() != null, Member::lastWorkingDay),
                days(active, member -> !here.contains(member), Member::since),
                days(moves, move -> Objects.equals(move.toSupervisorId(), id), Move::on),
                days(moves, move -> Objects.equals(move.fromSupervisorId(), id), Move::on));
    }

    private double middle(Member member) {
        return middle(
                member.programme() == null
                        ? standards.byDefault()
                        : standards.programme().getOrDefault(member.programme(), standards.byDefault()));
    }

    private static double middle(Range standard) {
        return (standard.least() + standard.most()) / 2.0;
    }

    private static <T> List<LocalDate> days(List<T> all, Predicate<T> which, Function<T, LocalDate> day) {
        return all.stream().filter(which).map(day).sorted().toList();
    }
}
