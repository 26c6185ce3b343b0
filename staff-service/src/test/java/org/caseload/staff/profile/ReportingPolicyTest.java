package org.caseload.staff.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.staff.profile.Role.ASSISTANT_DIRECTOR;
import static org.caseload.staff.profile.Role.CASE_MANAGER;
import static org.caseload.staff.profile.Role.HUMAN_RESOURCES;
import static org.caseload.staff.profile.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.caseload.staff.profile.ReportingPolicy.Facts;
import org.caseload.staff.profile.ReportingPolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingPolicyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CASE_MANAGER,SUPERVISOR,true", "CASE_MANAGER,ASSISTANT_DIRECTOR,false",
                        "CASE_MANAGER,CASE_MANAGER,false",
                "CASE_MANAGER,-,false", "SUPERVISOR,ASSISTANT_DIRECTOR,true", "SUPERVISOR,SUPERVISOR,false",
                "SUPERVISOR,-,false", "ASSISTANT_DIRECTOR,-,true", "ASSISTANT_DIRECTOR,HUMAN_RESOURCES,true",
                "ASSISTANT_DIRECTOR,SUPERVISOR,false", "HUMAN_RESOURCES,-,true", "HUMAN_RESOURCES,CASE_MANAGER,false",
                "ENGAGEMENT_COORDINATOR,-,true", "ENGAGEMENT_COORDINATOR,SUPERVISOR,true",
                        "FIELD_SUPPORT,FIELD_SUPPORT,false"
            })
    @DisplayName("R-APR-1, R-APR-5: each role has the role above that approvals go up to")
    void rolesAboveAreRight(Role role, Role superior, boolean allowed) {
        assertThat(ReportingPolicy.judge(new Facts(role, true, superior, false, Set.of(), false))
                        .isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    @DisplayName("R-APR-5: who has left needs nobody above")
    void leaversNeedNobody() {
        assertThat(judge(CASE_MANAGER, false, null, Set.of())).isEmpty();
        assertThat(judge(SUPERVISOR, false, null, Set.of())).isEmpty();
    }

    @Test
    @DisplayName("R-APR-5: a role is kept while somebody below needs it")
    void rolesAreKeptForThoseBelow() {
        assertThat(judge(SUPERVISOR, true, ASSISTANT_DIRECTOR, Set.of(CASE_MANAGER)))
                .isEmpty();
        assertThat(judge(ASSISTANT_DIRECTOR, true, HUMAN_RESOURCES, Set.of(CASE_MANAGER)))
                .containsExactly(Rule.WRONG_ROLE_BELOW);
    }

    @Test
    @DisplayName("R-APR-5, R-APR-8: every broken rule is told")
    void everyBrokenRuleIsTold() {
        assertThat(ReportingPolicy.judge(new Facts(SUPERVISOR, true, SUPERVISOR, true, Set.of(SUPERVISOR), true)))
                .containsExactly(Rule.WRONG_ROLE_ABOVE, Rule.WRONG_ROLE_BELOW, Rule.LEFT_ALREADY, Rule.CIRCLE);
    }

    private static List<Rule> judge(Role role, boolean worksHere, Role superior, Set<Role> below) {
        return ReportingPolicy.judge(new Facts(role, worksHere, superior, false, below, false));
    }
}
