package org.caseload.approval.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.caseload.approval.approval.Announcement;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.approval.ApprovalRepository;
import org.caseload.approval.approval.Conversation;
import org.caseload.approval.approval.Step;
import org.caseload.approval.evidence.Evidence;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.step.AmendmentPolicy;
import org.caseload.approval.step.AmendmentPolicy.Action;
import org.caseload.approval.step.Decider;
import org.caseload.approval.step.ProhibitedGround;
import org.caseload.approval.step.Verdict;
import org.caseload.approval.view.Deliberations;
import org.caseload.chassis.event.Outbox;

/** What is added to an approval that somebody holds locked: judged, kept, and told without the words. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AmendmentService {

    private final ApprovalRepository approvals;
    private final McrRepository mcrs;
    private final Deliberations deliberations;
    private final Outbox outbox;
    private final Clock clock;

    AmendmentService(
            ApprovalRepository approvals, McrRepository mcrs, Deliberations deliberations, Outbox outbox, Clock clock) {
        this.approvals = approvals;
        this.mcrs = mcrs;
        this.deliberations = deliberations;
        this.outbox = outbox;
        this.clock = clock;
    }

    Verdict record(Approval approval, Conversation.Spoken spoken, Decider decider) {
        Verdict verdict = judge(approval, Action.RECORD_CONVERSATION, decider);
        if (verdict instanceof Verdict.Allowed) {
            Step step = approval.liveStep().orElseThrow();
            Instant now = now();
            approval.add(Conversation.of(step, spoken, decider.staffId(), now));
            tell(approval, Action.RECORD_CONVERSATION, decider, now);
        }
        return verdict;
    }

    Verdict mark(Approval approval, ProhibitedGround ground, Decider decider) {
        Verdict verdict = judge(approval, Action.MARK_PROHIBITED_GROUND, ground, decider);
        if (verdict instanceof Verdict.Allowed) {
            approval.prohibitedGround = ground;
            tell(approval, Action.MARK_PROHIBITED_GROUND, decider, now());
        }
        return verdict;
    }

    Verdict judge(Approval approval, Action action, Decider decider) {
        return judge(approval, action, null, decider);
    }

    /** @param now when it was recorded */
    Verdict keep(Approval approval, Action action, Evidence evidence, Decider decider, Instant now) {
        Verdict verdict = judge(approval, action, decider);
        if (verdict instanceof Verdict.Allowed) {
            approval.record(evidence);
            tell(approval, action, decider, now);
        }
        return verdict;
    }

    /** Takes back what the new Case Manager must be. */
    Verdict lift(Approval approval, Decider decider) {
        Verdict verdict = judge(approval, Action.CONSTRAIN_CASE_MANAGER, decider);
        if (verdict instanceof Verdict.Allowed) {
            approval.record(approval.evidence.withoutConstraint());
            approvals.flush();
        }
        return verdict;
    }

    /** As exact as the database keeps it, so that what is shown now is what is shown later. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Verdict judge(Approval approval, Action action, ProhibitedGround ground, Decider decider) {
        return AmendmentPolicy.judge(deliberations
                .of(approval, decider, mcrs.standing(approval.individualId))
                .about(action, ground));
    }

    private void tell(Approval approval, Action action, Decider decider, Instant now) {
        new Announcement(approval).recorded(action, decider.staffId(), now).ifPresent(outbox::append);
        approvals.flush();
    }
}
