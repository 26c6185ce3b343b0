package org.caseload.staff.caseload;

import static java.util.stream.Collectors.joining;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.chassis.distance.Place;

/**
 * What each caseload amounts to. Rows are locked before an Individual of theirs changes and counted anew after it: so
 * they can't drift from what they count, and two changes of one caseload never miss each other.
 */
@ApplicationScoped
public class CaseloadRepository {

    private static final int MONTHS = 12;
    private static final String LOCK = """
            insert into caseload (case_manager_id) select unnest(?) order by 1
            on conflict (case_manager_id) do update set case_manager_id = excluded.case_manager_id
            returning case_manager_id, home_latitude, home_longitude""";
    private static final String MOVE = """
            insert into caseload as known (case_manager_id, home_latitude, home_longitude) values (?, ?, ?)
            on conflict (case_manager_id) do update
            set home_latitude = excluded.home_latitude, home_longitude = excluded.home_longitude
            where (known.home_latitude, known.home_longitude)
                is distinct from (excluded.home_latitude, excluded.home_longitude)""";
    private static final String COUNT = """
            update caseload set assigned = counted.assigned, levels = counted.levels, annuals = counted.annuals,
                quarterlies = counted.quarterlies, miles = counted.miles, located = counted.located
            from (select caseload.case_manager_id, count(individual.id) as assigned, array[%s]::int[] as levels,
                    array[%s]::int[] as annuals, array[%s]::int[] as quarterlies,
                    coalesce(sum(individual.miles), 0) as miles, count(individual.miles) as located
                from caseload left join individual
                    on individual.case_manager_id = caseload.case_manager_id and status = 'ACTIVE'
                where caseload.case_manager_id = any(?) group by caseload.case_manager_id) counted
            where caseload.case_manager_id = counted.case_manager_id""".formatted(
                    Stream.of(Factor.values())
                            .flatMap(factor -> factor.levels().stream()
                                    .map(level -> countWhere(factor.column() + " = '" + level + "'")))
                            .collect(joining(",")),
                    eachMonth("annual_month = %d"),
                    eachMonth("%d = any(quarterly_months)"));

    private final AgroalDataSource database;

    CaseloadRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** Nobody else changes these caseloads until the transaction ends. Answers where their Case Managers live. */
    public Map<UUID, Optional<Place>> lock(Collection<UUID> caseManagerIds) {
        try (var connection = database.getConnection();
                var lock = connection.prepareStatement(LOCK)) {
            lock.setArray(1, connection.createArrayOf("uuid", caseManagerIds.toArray()));
            Map<UUID, Optional<Place>> homes = new HashMap<>();
            try (var row = lock.executeQuery()) {
                while (row.next()) {
                    Double latitude = row.getObject(2, Double.class);
                    Double longitude = row.getObject(3, Double.class);
                    homes.put(
                            row.getObject(1, UUID.class),
                            latitude == null || longitude == null
                                    ? Optional.empty()
                                    : Optional.of(new Place(latitude, longitude, true)));
                }
            }
            return homes;
        } catch (SQLException e) {
            throw new IllegalStateException("could not lock caseloads", e);
        }
    }

    /** The Case Manager lives there from now on. Locks the caseload; answers whether that is news. */
    public boolean move(UUID caseManagerId, Double latitude, Double longitude) {
        try (var connection = database.getConnection();
                var move = connection.prepareStatement(MOVE)) {
            move.setObject(1, caseManagerId);
            move.setObject(2, latitude);
            move.setObject(3, longitude);
            return move.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException("could not keep a home", e);
        }
    }

    /** Counts these caseloads, which the transaction has locked, from the Individuals as they are now. */
    public void count(Collection<UUID> caseManagerIds) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement(COUNT)) {
            count.setArray(1, connection.createArrayOf("uuid", caseManagerIds.toArray()));
            count.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not count caseloads", e);
        }
    }

    private static String eachMonth(String condition) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> countWhere(condition.formatted(month)))
                .collect(joining(","));
    }

    private static String countWhere(String condition) {
        return "count(*) filter (where " + condition + ")";
    }
}
