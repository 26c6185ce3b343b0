package org.caseload.transfer.picklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseload.transfer.picklist.PickList.Answer.CHOSEN;
import static org.caseload.transfer.picklist.PickList.Answer.REFUSED;
import static org.caseload.transfer.picklist.PickListPolicy.Rule.BEFORE_THE_OFFER;
import static org.caseload.transfer.picklist.PickListPolicy.Rule.NOT_ON_THE_LIST;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PickListPolicyTest {

    private static final UUID BEA = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private final PickList list = PickList.of(
            new PickList.Offer(PickList.Chooser.GUARDIAN, DAY, List.of(BEA)), UUID.randomUUID(), UUID.randomUUID());

    @Test
    @DisplayName("R-CAND-4: whoever is chosen was offered; whoever refuses all chooses nobody")
    void chosenWasOffered() {
        assertThat(PickListPolicy.judge(list, choice(CHOSEN, BEA, DAY))).isEmpty();
        assertThat(PickListPolicy.judge(list, choice(CHOSEN, UUID.randomUUID(), DAY)))
                .containsExactly(NOT_ON_THE_LIST);
        assertThat(PickListPolicy.judge(list, choice(REFUSED, null, DAY))).isEmpty();
        assertThat(PickListPolicy.isWhole(choice(CHOSEN, BEA, DAY))).isTrue();
        assertThat(PickListPolicy.isWhole(choice(REFUSED, null, DAY))).isTrue();
        assertThat(PickListPolicy.isWhole(choice(CHOSEN, null, DAY))).isFalse();
        assertThat(PickListPolicy.isWhole(choice(REFUSED, BEA, DAY))).isFalse();
    }

    @Test
    @DisplayName("R-CAND-4: an answer comes on the day of the offer or later")
    void answerFollowsTheOffer() {
        assertThat(PickListPolicy.judge(list, choice(CHOSEN, BEA, DAY.minusDays(1))))
                .containsExactly(BEFORE_THE_OFFER);
        assertThat(PickListPolicy.judge(list, choice(CHOSEN, BEA, DAY.plusDays(9))))
                .isEmpty();
    }

    private static PickList.Choice choice(PickList.Answer answer, UUID caseManagerId, LocalDate on) {
        return new PickList.Choice(answer, caseManagerId, on, null);
    }
}
