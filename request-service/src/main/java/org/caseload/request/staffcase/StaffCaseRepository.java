package org.caseload.request.staffcase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class StaffCaseRepository implements PanacheRepositoryBase<StaffCase, UUID> {

    private static final String KEEP = """
            insert into staff_case (id, kind, staff_id, state) values (:id, :kind, :staffId, :state)
            on conflict (id) do update set state = excluded.state where staff_case.state = 'SUBMITTED'""";

    public Optional<CaseFile> file(UUID caseId) {
        return findByIdOptional(caseId).map(StaffCase::file);
    }

    /** Takes over what is told of a case. A final state stays, whatever comes late. */
    public void keep(CaseFile file) {
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter("id", file.caseId())
                .setParameter("kind", file.kind().name())
                .setParameter("staffId", file.staffId())
                .setParameter("state", file.state().name())
                .executeUpdate();
    }
}
