package org.caseload.request.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.request.batch.BatchPolicy.Facts;
import org.caseload.request.batch.BatchPolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BatchPolicyTest {

    @Test
    @DisplayName("R-STF-1, R-REQ-3: a caseload is put forward because its Case Manager leaves, with the declaration")
    void orders() {
        assertThat(BatchPolicy.broken(Facts.ofOrder("CM_SEPARATION", true))).isEmpty();
        assertThat(BatchPolicy.broken(Facts.ofOrder("BALANCE_MONTHS", false)))
                .containsExactly(Rule.OTHER_REASON, Rule.NOT_DECLARED);
    }

    @Test
    @DisplayName("R-STF-1: who has another Case Manager by now stays there; one caseload is put forward once at a time")
    void meanwhile() {
        assertThat(BatchPolicy.broken(Facts.ofItem(false))).isEmpty();
        assertThat(BatchPolicy.broken(Facts.ofItem(true))).containsExactly(Rule.ELSEWHERE_BY_NOW);
        assertThat(BatchPolicy.broken(new Facts("CM_SEPARATION", true, true, false)))
                .containsExactly(Rule.ALREADY_RUNNING);
    }
}
