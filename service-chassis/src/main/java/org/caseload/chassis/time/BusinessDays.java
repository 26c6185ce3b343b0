package org.caseload.chassis.time;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which days are worked. Weekends, the holidays of the calendar in {@code caseload.holidays.calendar} (on the day on
 * which they are observed) and the days in {@code caseload.holidays.own} are not.
 */
@ApplicationScoped
public class BusinessDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager holidays;
    private final String[] region;
    private final Set<LocalDate> own;

    /** @param calendar a country and, after a hyphen, its state: {@code us-in} */
    BusinessDays(
            @ConfigProperty(name = "caseload.holidays.calendar", defaultValue = "us-in") String calendar,
            @ConfigProperty(name = "caseload.holidays.own") Optional<List<LocalDate>> own) {
        String[] parts = calendar.split("-", 2);
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
        this.region = parts.length == 2 ? new String[] {parts[1]} : new String[0];
        this.own = Set.copyOf(own.orElse(List.of()));
    }

    public boolean isBusinessDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !own.contains(day) && !holidays.isHoliday(day, region);
    }

    /** So many business days after the day, which is not counted itself. */
    public LocalDate plus(LocalDate day, int businessDays) {
        return step(day, businessDays, 1);
    }

    /** So many business days before the day, which is not counted itself. */
    public LocalDate minus(LocalDate day, int businessDays) {
        return step(day, businessDays, -1);
    }

    /** How many business days lie after the first day, up to and including the last; 0 where it is not later. */
    public int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isBefore(first) ? first.plusDays(1) : last.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    private LocalDate step(LocalDate day, int businessDays, int direction) {
        LocalDate reached = day;
        for (int left = businessDays; left > 0; ) {
            reached = reached.plusDays(direction);
            if (isBusinessDay(reached)) {
                left--;
            }
        }
        return reached;
    }
}
