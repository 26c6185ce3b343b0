package org.caseload.staff.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is known of a team today.
 *
 * @param supervisorId absent for all together, and for those who report to nobody
 * @param name the Supervisor's; absent as the supervisorId is
 * @param assigned Individuals now
 * @param load theirs
 * @param caseManagers who work here now
 * @param onLeave not counted among them
 * @param middle of the standard: Individuals for each Case Manager
 * @param separations last working days that are known
 * @param hires first days that are known
 * @param arrivals days on which Individuals of other teams are to come
 * @param departures days on which Individuals are to go to other teams
 */
record Team(
        UUID supervisorId,
        String name,
        int assigned,
        double load,
        int caseManagers,
        int onLeave,
        double middle,
        List<LocalDate> separations,
        List<LocalDate> hires,
        List<LocalDate> arrivals,
        List<LocalDate> departures) {

    static final Team NONE = new Team(null, null, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of());

    /** Both together; what goes from one to the other cancels out in every month. */
    Team plus(Team other) {
        int members = caseManagers + other.caseManagers;
        return new Team(
                null,
                null,
                assigned + other.assigned,
                load + other.load,
                members,
                onLeave + other.onLeave,
                members == 0
                        ? Math.max(middle, other.middle)
                        : (middle * caseManagers + other.middle * other.caseManagers) / members,
                joined(separations, other.separations),
                joined(hires, other.hires),
                joined(arrivals, other.arrivals),
                joined(departures, other.departures));
    }

    /** How many days lie no later. */
    static int by(LocalDate end, List<LocalDate> days) {
        return (int) days.stream().filter(day -> !day.isAfter(end)).count();
    }

    private static List<LocalDate> joined(List<LocalDate> one, List<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).sorted().toList();
    }
}
