package org.caseload.staff.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.staff.cover.CoverPolicy.Action;
import org.caseload.staff.cover.CoverPolicy.Facts;
import org.caseload.staff.cover.CoverPolicy.Rule;
import org.caseload.staff.member.Colleague;
import org.caseload.staff.profile.Role;
import org.caseload.staff.profile.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverPolicyTest {

    private static final UUID MEMBER = UUID.randomUUID();
    private static final UUID SUPERVISOR = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Colleague LEFT = member(true, null);

    @ParameterizedTest
    @CsvSource({
        "CASE_MANAGER,ACTIVE,,",
        "CASE_MANAGER,ON_LEAVE,,NOT_AT_WORK",
        "CASE_MANAGER,SEPARATED,,NOT_AT_WORK",
        "CASE_MANAGER,ACTIVE,2026-11-30,LEAVING",
        "SUPERVISOR,ACTIVE,,NO_CASE_MANAGER",
        "FIELD_SUPPORT,ACTIVE,,NO_CASE_MANAGER"
    })
    @DisplayName("R-STF-3: a Case Manager covers who is at work and not about to leave")
    void coverersAreAtWork(Role role, Status status, LocalDate lastWorkingDay, Rule broken) {
        assertThat(CoverPolicy.judge(new Facts(LEFT, colleague(OTHER, role, status, lastWorkingDay))))
                .isEqualTo(broken == null ? List.of() : List.of(broken));
    }

    @Test
    @DisplayName(
            "R-STF-3: the member's own Supervisor may cover, and nobody who is not needed; every broken rule is told")
    void everyBrokenRuleIsTold() {
        Colleague supervisor = colleague(SUPERVISOR, Role.SUPERVISOR, Status.ACTIVE, null);
        assertThat(CoverPolicy.judge(new Facts(LEFT, supervisor))).isEmpty();
        assertThat(CoverPolicy.judge(new Facts(member(false, null), supervisor)))
                .containsExactly(Rule.NOT_NEEDED);
        Colleague themselves = colleague(MEMBER, Role.FIELD_SUPPORT, Status.ON_LEAVE, LocalDate.EPOCH);
        assertThat(CoverPolicy.judge(new Facts(member(false, null), themselves)))
                .containsExactly(Rule.values());
    }

    @Test
    @DisplayName("R-STF-3: cover is named where it is needed, and ended where somebody was named")
    void actionsFollowTheNeed() {
        assertThat(CoverPolicy.allowed(member(false, null))).isEmpty();
        assertThat(CoverPolicy.allowed(LEFT)).containsExactly(Action.NAME_COVER);
        assertThat(CoverPolicy.allowed(member(true, OTHER))).containsExactly(Action.NAME_COVER, Action.END_COVER);
    }

    private static Colleague member(boolean needsCover, UUID coveredById) {
        return new Colleague(
                MEMBER,
                Role.CASE_MANAGER,
                Status.SEPARATED,
                SUPERVISOR,
                null,
                null,
                null,
                null,
                null,
                null,
                coveredById,
                needsCover,
                0);
    }

    private static Colleague colleague(UUID id, Role role, Status status, LocalDate lastWorkingDay) {
        return new Colleague(id, role, status, null, null, null, null, null, null, lastWorkingDay, null, false, 0);
    }
}
