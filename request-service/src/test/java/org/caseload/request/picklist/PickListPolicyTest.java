package org.caseload.request.picklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.caseload.request.picklist.PickListPolicy.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PickListPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    @Test
    @DisplayName("R-PICK-1: a receipt is recorded for today and up to 60 days back")
    void dayOfReceipt() {
        assertThat(PickListPolicy.flaws(TODAY, TODAY, 60)).isEmpty();
        assertThat(PickListPolicy.flaws(TODAY.plusDays(1), TODAY, 60)).containsExactly(Rule.RECEIVED_LATER);
        assertThat(PickListPolicy.flaws(TODAY.minusDays(60), TODAY, 60)).isEmpty();
        assertThat(PickListPolicy.flaws(TODAY.minusDays(61), TODAY, 60)).containsExactly(Rule.RECEIVED_LONG_AGO);
    }

    @Test
    @DisplayName("R-PICK-1: overdue from the day after the due day, until completed; nobody waits for one who left")
    void overdue() {
        assertThat(PickListPolicy.isOverdue(TODAY, false, true, TODAY)).isFalse();
        assertThat(PickListPolicy.isOverdue(TODAY, false, true, TODAY.plusDays(1)))
                .isTrue();
        assertThat(PickListPolicy.isOverdue(TODAY, true, true, TODAY.plusDays(1)))
                .isFalse();
        assertThat(PickListPolicy.isOverdue(TODAY, false, false, TODAY.plusDays(1)))
                .isFalse();
    }
}
