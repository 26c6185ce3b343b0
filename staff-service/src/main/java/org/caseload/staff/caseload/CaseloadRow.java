package org.caseload.staff.caseload;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseload.chassis.paging.Cursor;
import org.caseload.staff.caseload.CaseloadView.Level;
import org.caseload.staff.caseload.CaseloadView.Sort;
import org.caseload.staff.caseload.CaseloadView.Standing;
import org.caseload.staff.caseload.CaseloadView.Travel;

/** A row of {@link CaseloadQuery}'s answer. */
record CaseloadRow(
        Place place,
        Head head,
        int caseManagers,
        int assigned,
        long load,
        int target,
        int room,
        Standing lowest,
        List<Integer> standings,
        Travel travel,
        List<Integer> levels,
        List<Integer> annuals,
        List<Integer> quarterlies) {

    /** Where a row stands in its order. */
    record Place(String rank, UUID key) {

        /** Null for nobody. */
        UUID person() {
            return key.equals(CaseloadQuery.NOBODY) ? null : key;
        }

        Cursor cursor(CaseloadQuery query) {
            return Cursor.of(query.sort(), query.level(), rank, key);
        }

        /** Refuses a place in another order. */
        static Place of(Cursor cursor, CaseloadQuery query) {
            cursor.value(0, sort -> same(query.sort().name(), sort));
            cursor.value(1, level -> same(query.level().name(), level));
            String rank = cursor.value(2, text -> query.sort() == Sort.NAME ? text : "" + Long.parseLong(text));
            return new Place(rank, cursor.value(3, UUID::fromString));
        }

        private static String same(String expected, String given) {
            return Optional.of(given).filter(expected::equals).orElseThrow();
        }
    }

    /** Whose caseload it is, or who leads the team. */
    record Head(String staffNumber, String name, UUID reportsToId, String programme) {}

    static CaseloadRow read(ResultSet row) throws SQLException {
        String reportsToId = row.getString(5);
        return new CaseloadRow(
                new Place(row.getString(2), row.getObject(1, UUID.class)),
                new Head(
                        row.getString(3),
                        row.getString(4),
                        reportsToId == null ? null : UUID.fromString(reportsToId),
                        row.getString(6)),
                row.getInt(7),
                row.getInt(8),
                row.getLong(9),
                row.getInt(10),
                row.getInt(11),
                Standing.valueOf(row.getString(12)),
                List.of(row.getInt(13), row.getInt(14), row.getInt(15)),
                Travel.of(row.getDouble(16), row.getInt(17)),
                ints(row.getArray(18)),
                ints(row.getArray(19)),
                ints(row.getArray(20)));
    }

    CaseloadView view(Level level, List<Integer> weights) {
        boolean isMember = level == Level.CASE_MANAGER;
        return new CaseloadView(
                place.person(),
                head.staffNumber,
                head.name,
                isMember ? head.reportsToId : null,
                isMember ? head.programme : null,
                caseManagers,
                assigned,
                Measures.fromHundredths(load),
                target,
                room,
                isMember ? lowest : null,
                standings.get(0),
                standings.get(1),
                standings.get(2),
                levels.get(Factor.ALGO.firstSlot() + Factor.ALGO.levels().indexOf("6")),
                annuals,
                quarterlies,
                travel,
                Points.of(levels, weights));
    }

    private static List<Integer> ints(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
