package org.caseload.approval.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.caseload.approval.approval.Approval;
import org.caseload.approval.approval.ApprovalRepository;
import org.caseload.approval.approval.Assignments;
import org.caseload.approval.approval.CaseService;
import org.caseload.approval.approval.Step;
import org.caseload.approval.mcr.McrRepository;
import org.caseload.approval.mcr.McrStanding;
import org.caseload.approval.step.Decider;
import org.caseload.approval.step.Ground;
import org.caseload.approval.step.Outcome;
import org.caseload.approval.step.StepPolicy;
import org.caseload.approval.step.Verdict;
import org.caseload.approval.view.Deliberations;
import org.caseload.chassis.event.Outbox;

/** What those who decide do to an approval that they hold locked. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DecisionService {

    private final ApprovalRepository approvals;
    private final Assignments assignments;
    private final McrRepository mcrs;
    private final Deliberations deliberations;
    private final CaseService cases;
    private final Outbox outbox;
    private final Clock clock;

    DecisionService(
            ApprovalRepository approvals,
            Assignments assignments,
            McrRepository mcrs,
            Deliberations deliberations,
            CaseService cases,
            Outbox outbox,
            Clock clock) {
        this.approvals = approvals;
        this.assignments = assignments;
        this.mcrs = mcrs;
        this.deliberations = deliberations;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param ground of a denial, else null */
    record Decision(Outcome outcome, Ground ground, String comment) {}

    Verdict decide(Approval approval, UUID stepId, Decision decision, Decider decider) {
        Step step = approval.steps.stream()
                .filter(candidate -> candidate.id.equals(stepId))
                .findFirst()
                .orElseThrow();
        McrStanding mcr = mcrs.standing(approval.individualId);
        Verdict verdict = StepPolicy.judge(
                deliberations.of(approval, decider, mcr).about(step, decision.outcome(), decision.ground()));
        if (verdict instanceof Verdict.Allowed) {
            carryOut(approval, step, decision, decider.staffId(), mcr);
        }
        return verdict;
    }

    private void carryOut(Approval approval, Step step, Decision decision, UUID decider, McrStanding mcr) {
        Instant now = now();
        switch (decision.outcome()) {
            case REVIEW -> {
                approval.review(step, decider, decision.comment(), now).ifPresent(outbox::append);
                approvals.flush();
            }
            case DENY -> {
                outbox.append(approval.deny(step, decider, decision.ground(), decision.comment(), now));
                if (approval.kind.isCase()) {
                    cases.denyResting(approval, decider);
                }
            }
            case APPROVE -> {
                step.limitMiles = deliberations.limit(step);
                deliberations.judgeWaiting(approval, step);
                outbox.append(approval.approve(step, decider, decision.comment(), mcr, now));
                assignments.assign(approval);
                approvals.flush();
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
