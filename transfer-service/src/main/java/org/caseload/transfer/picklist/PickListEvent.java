package org.caseload.transfer.picklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.event.DomainEvent;

/** What happens to a {@link PickList}. */
sealed interface PickListEvent extends DomainEvent {

    UUID requestId();

    @Override
    default String topic() {
        return "transfers";
    }

    @Override
    default UUID key() {
        return requestId();
    }

    record Offered(
            UUID requestId,
            UUID individualId,
            UUID pickListId,
            PickList.Chooser offeredTo,
            LocalDate offeredOn,
            List<UUID> caseManagerIds)
            implements PickListEvent {
        @Override
        public String type() {
            return "pick-list-offered.v1";
        }
    }

    /** @param caseManagerId null where all were refused */
    record Answered(
            UUID requestId,
            UUID individualId,
            UUID pickListId,
            PickList.Answer answer,
            LocalDate answeredOn,
            UUID caseManagerId)
            implements PickListEvent {
        @Override
        public String type() {
            return "pick-list-answered.v1";
        }
    }
}
