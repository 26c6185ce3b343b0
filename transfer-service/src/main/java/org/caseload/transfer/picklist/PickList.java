package org.caseload.transfer.picklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.text.Prose;
import org.caseload.transfer.Day;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Case Managers offered to choose from (R-CAND-4). Once answered it stays as it is. */
@Entity
class PickList {

    enum Chooser {
        INDIVIDUAL,
        GUARDIAN
    }

    @Schema(name = "ChoiceAnswer")
    enum Answer {
        CHOSEN,
        REFUSED
    }

    @Id
    UUID id;

    UUID requestId;

    @Enumerated(EnumType.STRING)
    Chooser offeredTo;

    LocalDate offeredOn;
    UUID offeredBy;
    List<UUID> caseManagerIds;

    @Enumerated(EnumType.STRING)
    Answer answer;

    UUID chosenId;
    LocalDate answeredOn;
    UUID answeredBy;
    String note;

    static PickList of(Offer offer, UUID requestId, UUID by) {
        PickList list = new PickList();
        list.id = Ids.next();
        list.requestId = requestId;
        list.offeredTo = offer.offeredTo;
        list.offeredOn = offer.offeredOn;
        list.offeredBy = by;
        list.caseManagerIds = List.copyOf(offer.caseManagerIds);
        return list;
    }

    PickListEvent.Offered offered(UUID individualId) {
        return new PickListEvent.Offered(requestId, individualId, id, offeredTo, offeredOn, caseManagerIds);
    }

    PickListEvent.Answered answer(Choice choice, UUID individualId, UUID by) {
        answer = choice.answer;
        chosenId = choice.caseManagerId;
        answeredOn = choice.answeredOn;
        note = choice.note;
        answeredBy = by;
        return new PickListEvent.Answered(requestId, individualId, id, answer, answeredOn, chosenId);
    }

    /**
     * Who is offered, to whom.
     *
     * @param offeredTo who chooses
     * @param offeredOn today or before
     * @param caseManagerIds as staffIds, in the order of the list
     */
    record Offer(
            @NotNull @Schema(examples = "GUARDIAN") Chooser offeredTo,

            @NotNull @Day @Schema(examples = "2026-11-16") LocalDate offeredOn,

            @NotNull
            @Size(min = 1, max = 10, message = "R-CAND-4: offer one to ten Case Managers")
            @UniqueElements(message = "R-CAND-4: offer each Case Manager once")
            @Schema(examples = "[\"019a1c00-0000-7000-8000-0000000000c2\"]")
            List<@NotNull UUID> caseManagerIds) {}

    /**
     * What the Individual or guardian said.
     *
     * @param answer whether somebody was chosen
     * @param caseManagerId who was chosen, as staffId; absent where all were refused
     * @param answeredOn on the day of the offer or later, not after today
     * @param note kept here and told to nobody outside
     */
    @Schema(name = "NewChoice")
    record Choice(
            @NotNull @Schema(examples = "CHOSEN") Answer answer,

            @Schema(examples = "019a1c00-0000-7000-8000-0000000000c2")
            UUID caseManagerId,

            @NotNull @Day @Schema(examples = "2026-11-18") LocalDate answeredOn,

            @Prose @Schema(examples = "The guardian knows her already.")
            String note) {}
}
