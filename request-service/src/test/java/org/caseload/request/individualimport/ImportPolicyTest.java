package org.caseload.request.individualimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.request.individualimport.ImportPolicy.Facts;
import org.caseload.request.individualimport.ImportPolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ImportPolicyTest {

    @Test
    @DisplayName("R-REQ-6: a line names a known Case Manager, the one whom the Individual has")
    void caseManager() {
        assertThat(ImportPolicy.broken(new Facts(true, false, false, false, false)))
                .isEmpty();
        assertThat(ImportPolicy.broken(new Facts(false, false, false, false, false)))
                .containsExactly(Rule.CASE_MANAGER_UNKNOWN);
        assertThat(ImportPolicy.broken(new Facts(true, true, false, false, false)))
                .containsExactly(Rule.CASE_MANAGER_STAYS);
    }

    @Test
    @DisplayName("R-STF-1: a new Individual is not given to a Case Manager who is closed")
    void closed() {
        assertThat(ImportPolicy.broken(new Facts(true, false, true, false, false)))
                .containsExactly(Rule.CASE_MANAGER_CLOSED);
    }

    @Test
    @DisplayName("every broken rule is told, with its column")
    void allOfThem() {
        assertThat(ImportPolicy.broken(new Facts(true, true, false, true, true)))
                .extracting(Rule::column)
                .containsExactly("caseManagerNumber", "agencyNumber", "agencyNumber");
    }
}
