package org.caseload.approval.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.chassis.caller.Membership;
import org.caseload.chassis.distance.Place;

@ApplicationScoped
public class StaffRepository implements PanacheRepositoryBase<StaffMember, UUID>, Membership {

    /** Longer lines of command than this are taken for circles. */
    private static final int LONGEST_LINE = 5;

    @Override
    @Transactional
    public Optional<UUID> activeMember(String subject) {
        return find(
                        "select id from StaffMember where subject = ?1 and status = ?2 order by sequence desc",
                        subject,
                        Colleague.Status.ACTIVE)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Who is above the member, nearest first, as far up as is known here. */
    public List<Colleague> lineAbove(UUID staffId) {
        return linesAbove(Set.of(staffId)).get(staffId);
    }

    /** Who is above each of them; looked up level by level. */
    public Map<UUID, List<Colleague>> linesAbove(Set<UUID> staffIds) {
        Map<UUID, StaffMember> known = new HashMap<>();
        Set<UUID> level = staffIds;
        for (int height = 0; height <= LONGEST_LINE && !level.isEmpty(); height++) {
            list("id in ?1", level).forEach(member -> known.put(member.id, member));
            level = known.values().stream()
                    .map(member -> member.reportsToId)
                    .filter(id -> id != null && !known.containsKey(id))
                    .collect(Collectors.toSet());
        }
        return staffIds.stream().collect(Collectors.toMap(Function.identity(), id -> line(known, id)));
    }

    private static List<Colleague> line(Map<UUID, StaffMember> known, UUID staffId) {
        return Stream.iterate(staffId, Objects::nonNull, id -> above(known, id))
                .skip(1)
                .limit(LONGEST_LINE)
                .map(known::get)
                .takeWhile(Objects::nonNull)
                .map(member -> new Colleague(member.id, member.role, member.status))
                .toList();
    }

    private static UUID above(Map<UUID, StaffMember> known, UUID staffId) {
        StaffMember member = known.get(staffId);
        return member == null ? null : member.reportsToId;
    }

    /** Those of them who work here now and may decide steps by name. */
    public Set<UUID> activeApprovers(Collection<UUID> staffIds) {
        return new HashSet<>(find(
                        "select id from StaffMember where id in ?1 and status = ?2"
                                + " and role in (SUPERVISOR, ASSISTANT_DIRECTOR)",
                        staffIds,
                        Colleague.Status.ACTIVE)
                .project(UUID.class)
                .list());
    }

    /** Whether they don't work here any more. */
    public boolean hasLeft(UUID staffId) {
        return count("id = ?1 and status = ?2", staffId, Colleague.Status.SEPARATED) > 0;
    }

    /** Who reports to the member, at one remove, or at one or two. */
    public Set<UUID> below(UUID staffId, boolean twoRemoves) {
        return new HashSet<>(find(
                        "select id from StaffMember where reportsToId = ?1 or (?2 = true and reportsToId in"
                                + " (select between.id from StaffMember between where between.reportsToId = ?1))",
                        staffId,
                        twoRemoves)
                .project(UUID.class)
                .list());
    }

    /** Where they live, if that is known here. */
    public Optional<Place> place(UUID id) {
        return findByIdOptional(id)
                .filter(known -> known.latitude != null && known.longitude != null)
                .map(known -> new Place(known.latitude, known.longitude, known.placeIsExact));
    }

    /** The names of those whose copies have arrived and hold one. */
    public Map<UUID, String> names(Collection<UUID> staffIds) {
        Map<UUID, String> names = new HashMap<>();
        for (StaffMember member : list("id in ?1", staffIds)) {
            Stream.of(member.givenName, member.familyName)
                    .filter(name -> name != null)
                    .reduce((given, family) -> given + " " + family)
                    .ifPresent(name -> names.put(member.id, name));
        }
        return names;
    }

    /** Keeps the state unless a later one is here; empty then, else whose line upwards it may concern. */
    Optional<StaffChanged> keep(StaffMember state) {
        StaffMember member = findById(state.id, LockModeType.PESSIMISTIC_WRITE);
        if (member != null && member.sequence > state.sequence) {
            return Optional.empty();
        }
        getEntityManager().merge(state);
        Set<UUID> concerned = below(state.id, true);
        concerned.add(state.id);
        return Optional.of(new StaffChanged(concerned));
    }
}
