package org.caseload.transfer.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.reason.MoveNeed.BACKFILL_BALANCED;
import static org.caseload.transfer.reason.MoveNeed.BACKFILL_LOCALIZED;
import static org.caseload.transfer.reason.MoveNeed.CHOICE;
import static org.caseload.transfer.reason.MoveNeed.LOCAL_CASE_MANAGER;
import static org.caseload.transfer.reason.MoveNeed.LOCAL_OPENING;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private Reasons reasons;

    @BeforeEach
    void catalogueIsRead() throws IOException {
        reasons = new Reasons(new ObjectMapper());
    }

    @Test
    @DisplayName("R-RSN-1: what a move needs is what its reason's declaration says")
    void declarationsSayWhatMovesNeed() {
        assertThat(reasons.needs("INTAKE_COMPLETION", 1)).isEmpty();
        assertThat(reasons.needs("CASELOAD_DECREASE", 1)).isEmpty();
        assertThat(reasons.needs("CM_SEPARATION", 1)).isEmpty();
        assertThat(reasons.needs("NEW_CM_REQUESTED", 1)).containsExactly(CHOICE);
        assertThat(reasons.needs("TEAM_CONFLICT", 1)).containsExactly(CHOICE);
        assertThat(reasons.needs("CM_RELOCATION", 1)).containsExactly(LOCAL_CASE_MANAGER);
        assertThat(reasons.needs("BALANCE_MONTHS", 1)).containsExactly(BACKFILL_BALANCED);
        assertThat(reasons.needs("LOCALIZE_CASELOAD", 1)).containsExactlyInAnyOrder(LOCAL_OPENING, BACKFILL_LOCALIZED);
    }

    @Test
    @DisplayName("R-RSN-1: a reason or version that we don't know, newer than us, needs everything")
    void unknownReasonsNeedEverything() {
        assertThat(reasons.needs("INTAKE_COMPLETION", 2)).isEqualTo(Set.of(MoveNeed.values()));
        assertThat(reasons.needs("SOLSTICE", 1)).isEqualTo(Set.of(MoveNeed.values()));
    }
}
