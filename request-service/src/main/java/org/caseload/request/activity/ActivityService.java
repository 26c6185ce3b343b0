package org.caseload.request.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caseload.chassis.Ids;
import org.caseload.chassis.http.Violation;
import org.caseload.chassis.time.Today;

/** Keeps the running record. Runs in its caller's transaction. */
@ApplicationScoped
public class ActivityService {

    /** Nobody's record goes back further; days beyond what the database can hold stay out. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final ActivityRepository activities;
    private final Clock clock;
    private final Today today;

    ActivityService(ActivityRepository activities, Clock clock, Today today) {
        this.activities = activities;
        this.clock = clock;
        this.today = today;
    }

    /** Everything that is wrong with the entry. */
    List<Violation> flaws(NewActivity given) {
        List<Violation> flaws = new ArrayList<>();
        boolean isRequest = given.type() == Activity.Type.CL_BALANCE_REQUEST;
        if (given.occurredOn().isAfter(today.date()) || given.occurredOn().isBefore(EARLIEST)) {
            flaws.add(new Violation(null, "occurredOn", "must be a day from 1900 to today", null));
        }
        if (isRequest && given.balanceRequest() == null) {
            flaws.add(new Violation(
                    "R-REQ-1",
                    "balanceRequest",
                    "a balance request comes with its reason and details",
                    "CM enters in required fields in Individual Events/Activities table, choosing CL Balance Request as"
                            + " the Event/Activity type."));
        }
        if (!isRequest && given.balanceRequest() != null) {
            flaws.add(new Violation(null, "balanceRequest", "is given for CL_BALANCE_REQUEST alone", null));
        }
        if (!isRequest && given.note() == null) {
            flaws.add(new Violation(null, "note", "must say what happened", null));
        }
        return flaws;
    }

    /** The entry of a balance request that was made today without another word (R-REQ-1). */
    public void recordRequest(UUID individualId, UUID requestId, UUID by) {
        record(
                individualId,
                new NewActivity(Activity.Type.CL_BALANCE_REQUEST, today.date(), null, null),
                requestId,
                by);
    }

    /** @param requestId of the balance request that the entry makes, null for others */
    Activity record(UUID individualId, NewActivity given, UUID requestId, UUID by) {
        Activity activity = new Activity();
        activity.id = Ids.next();
        activity.individualId = individualId;
        activity.type = given.type();
        activity.occurredOn = given.occurredOn();
        activity.note = given.note();
        activity.requestId = requestId;
        activity.recordedById = by;
        activity.recordedAt = clock.instant();
        activities.persistAndFlush(activity);
        return activity;
    }
}
