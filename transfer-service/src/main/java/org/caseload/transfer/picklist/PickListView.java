package org.caseload.transfer.picklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caseload.chassis.http.Versioned;
import org.caseload.transfer.action.Action;
import org.caseload.transfer.masterlist.EntryRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was offered for an entry, and chosen. Who recorded it is not shown (R-TRN-2).
 *
 * @param items latest first, which is the one that counts
 * @param allowedActions what the Engagement Coordinator may do now
 * @param version the entry's, which offering and answering need
 */
record PickListView(
        UUID requestId,
        List<Offered> items,
        @Schema(examples = "[\"OFFER_PICK_LIST\"]") List<String> allowedActions,
        long version)
        implements Versioned {

    static PickListView of(EntryRow row, List<PickList> lists, LocalDate today, boolean coordinates) {
        Stream<String> offer =
                row.refusedBy(Action.OFFER_PICK_LIST, today).isEmpty() ? Stream.of("OFFER_PICK_LIST") : Stream.empty();
        Stream<String> record =
                row.refusedBy(Action.RECORD_CHOICE, today).isEmpty() ? Stream.of("RECORD_CHOICE") : Stream.empty();
        return new PickListView(
                row.requestId(),
                lists.stream().map(Offered::of).toList(),
                coordinates ? Stream.concat(offer, record).toList() : List.of(),
                row.version());
    }

    /**
     * One offer, and its answer.
     *
     * @param pickListId of this offer
     * @param offeredTo who chooses
     * @param offeredOn the day
     * @param caseManagerIds as staffIds, in the order of the list
     * @param answer absent until there is one
     * @param caseManagerId who was chosen; absent where nobody
     * @param answeredOn absent until there is an answer
     * @param note absent where none was written
     */
    record Offered(
            UUID pickListId,
            PickList.Chooser offeredTo,
            LocalDate offeredOn,
            List<UUID> caseManagerIds,
            PickList.Answer answer,
            UUID caseManagerId,
            LocalDate answeredOn,
            String note) {

        static Offered of(PickList list) {
            return new Offered(
                    list.id,
                    list.offeredTo,
                    list.offeredOn,
                    list.caseManagerIds,
                    list.answer,
                    list.chosenId,
                    list.answeredOn,
                    list.note);
        }
    }
}
