package org.caseload.transfer.action;

import java.util.List;
import org.caseload.transfer.action.EntryPolicy.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people do with an entry, and the rules that stand before it. */
@Schema(name = "EntryAction")
public enum Action {
    SET_TARGET(Rule.ENDED, Rule.INDIVIDUAL_LEFT, Rule.CHOICE_NOT_RECORDED, Rule.IN_SWAP),
    CANCEL_TARGET(Rule.ENDED, Rule.NOT_TARGETED, Rule.IN_SWAP),
    COMPLETE(
            Rule.ENDED,
            Rule.INDIVIDUAL_LEFT,
            Rule.NOT_TARGETED,
            Rule.BEFORE_TARGET_DATE,
            Rule.CHOICE_NOT_MADE,
            Rule.BACKFILL_NOT_LOCALIZED,
            Rule.BACKFILL_NOT_BALANCED,
            Rule.IN_SWAP),
    REMOVE(Rule.ENDED),
    OFFER_PICK_LIST(Rule.ENDED, Rule.INDIVIDUAL_LEFT, Rule.CHOICE_OPEN),
    RECORD_CHOICE(Rule.ENDED, Rule.INDIVIDUAL_LEFT, Rule.NOTHING_OFFERED),
    RECORD_BACKFILL(Rule.ENDED, Rule.INDIVIDUAL_LEFT, Rule.NO_BACKFILL_NEEDED, Rule.IN_SWAP),
    WITHDRAW_BACKFILL(Rule.ENDED, Rule.NO_BACKFILL_RECORDED, Rule.IN_SWAP);

    final List<Rule> rules;

    Action(Rule... rules) {
        this.rules = List.of(rules);
    }
}
