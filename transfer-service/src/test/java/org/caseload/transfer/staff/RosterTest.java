package org.caseload.transfer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.testing.Infrastructure;
import org.caseload.transfer.Agency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infrastructure.class)
class RosterTest {

    @Inject
    Roster roster;

    @Inject
    EntityManager entities;

    @Test
    @DisplayName("R-CAND-2: the Case Managers who are judged are those of the copy, however it was changed")
    void followsTheCopy() {
        UUID one = Agency.open().newCaseManager;
        assertThat(targets(one)).containsExactly((Integer) null);
        change("update staff_member set caseload_target = 7, sequence = sequence + 1 where id = ?1", one);
        assertThat(targets(one)).containsExactly(7);
        // As when the copy is made anew: the same state, told once more.
        change("update staff_member set caseload_target = 8 where id = ?1", one);
        assertThat(targets(one)).containsExactly(8);
        change("update staff_member set status = 'SEPARATED' where id = ?1", one);
        assertThat(targets(one)).isEmpty();
    }

    @Test
    @DisplayName("as long as the copy stays as it is, nobody is read again")
    void keepsWhatIsUnchanged() {
        Agency.open();
        List<Colleague> first = QuarkusTransaction.requiringNew().call(roster::activeCaseManagers);
        assertThat(QuarkusTransaction.requiringNew().call(roster::activeCaseManagers))
                .isSameAs(first);
    }

    @Test
    @TestTransaction
    @DisplayName("before anybody is told of there is nobody")
    void nobodyYet() {
        entities.createNativeQuery("delete from staff_member").executeUpdate();
        assertThat(roster.activeCaseManagers()).isEmpty();
    }

    private List<Integer> targets(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> roster.activeCaseManagers().stream()
                        .filter(one -> one.staffId().equals(id))
                        .map(Colleague::caseloadTarget)
                        .toList());
    }

    private void change(String sql, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).setParameter(1, id).executeUpdate());
    }
}
