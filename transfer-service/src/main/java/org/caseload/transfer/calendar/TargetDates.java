package org.caseload.transfer.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.BusinessDays;
import org.caseload.chassis.time.Today;
import org.caseload.transfer.candidate.CandidateService;

/** Which days a move may be planned for, and which are worth a second look. */
@ApplicationScoped
public class TargetDates {

    private static final String NOT_A_BUSINESS_DAY = "NOT_A_BUSINESS_DAY";

    private final CandidateService candidates;
    private final BusinessDays businessDays;
    private final Today today;

    TargetDates(CandidateService candidates, BusinessDays businessDays, Today today) {
        this.candidates = candidates;
        this.businessDays = businessDays;
        this.today = today;
    }

    public LocalDate today() {
        return today.date();
    }

    /** @param until null for today */
    public int days(Instant from, Instant until) {
        LocalDate last = until == null ? today.date() : today.dayOf(until);
        return (int) ChronoUnit.DAYS.between(today.dayOf(from), last);
    }

    /** Why nobody can plan for that day; empty where one can. */
    public Optional<Violation> refuses(LocalDate day) {
        if (day.isBefore(today.date())) {
            return violation("R-TRN-3", "must be today or later", "Reading: … which may be today.");
        }
        return day.isAfter(today.date().plusDays(candidates.targetWithinDays()))
                ? violation("R-TRN-1", "a place is not held that far ahead", "Reading: a setting.")
                : Optional.empty();
    }

    /** A weekend or a holiday is allowed, and said. */
    public List<String> flags(LocalDate day) {
        return businessDays.isBusinessDay(day) ? List.of() : List.of(NOT_A_BUSINESS_DAY);
    }

    private static Optional<Violation> violation(String rule, String detail, String source) {
        return Optional.of(new Violation(rule, "targetDate", detail, source));
    }
}
