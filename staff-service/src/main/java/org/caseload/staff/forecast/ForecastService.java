package org.caseload.staff.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.caseload.chassis.time.Today;
import org.caseload.staff.caseload.Caseloads;
import org.caseload.staff.forecast.ForecastView.Ahead;
import org.caseload.staff.forecast.ForecastView.Proof;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** How many Individuals, how much load and how many Case Managers each team will have and need. R-CLD-3. */
@ApplicationScoped
class ForecastService {

    private static final int TESTED = 24;
    private static final double HUNDREDTHS = 100;

    private final TeamService teams;
    private final ForecastRepository repository;
    private final Caseloads caseloads;
    private final ForecastConfig config;
    private final Today today;

    ForecastService(
            TeamService teams, ForecastRepository repository, Caseloads caseloads, ForecastConfig config, Today today) {
        this.teams = teams;
        this.repository = repository;
        this.caseloads = caseloads;
        this.config = config;
        this.today = today;
    }

    ForecastView forecast(int months, UUID above, UUID supervisorId) {
        LocalDate day = today.date();
        YearMonth now = YearMonth.from(day);
        Flows flows = Flows.of(repository.intake(), repository.ended(), now, config.historyMonths());
        double rest = 1 - (double) day.getDayOfMonth() / day.lengthOfMonth();
        Outlook outlook = Outlook.of(flows, config.method(), config.discount(), months + 1, rest);
        double factor = new NormalDistribution().inverseCumulativeProbability((1 + config.interval()) / 2);
        double all = Math.max(1, caseloads.assigned());
        List<Team> known = teams.teams(above, supervisorId, day);
        Team together = known.stream().reduce(Team.NONE, Team::plus);
        return new ForecastView(
                config.method(),
                config.interval(),
                flows.months(),
                IntStream.rangeClosed(0, months)
                        .mapToObj(month -> ahead(outlook, now, month))
                        .toList(),
                List.of(proof(flows, 1), proof(flows, 3)),
                known.stream()
                        .map(team -> TeamForecast.of(team, team.assigned() / all, outlook, factor, now))
                        .toList(),
                TeamForecast.of(together, together.assigned() / all, outlook, factor, now));
    }

    private static Ahead ahead(Outlook outlook, YearMonth now, int month) {
        return new Ahead(
                now.plusMonths(month), hundredths(outlook.intake()[month]), hundredths(outlook.ended()[month]));
    }

    private Proof proof(Flows flows, int steps) {
        return new Proof(steps, error(flows, config.method(), steps), error(flows, Method.LAST_MONTH, steps));
    }

    private double error(Flows flows, Method method, int steps) {
        return hundredths(
                Backtest.meanAbsolute(Backtest.errors(method, flows.intake(), TESTED, steps, config.discount())));
    }

    private static double hundredths(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
