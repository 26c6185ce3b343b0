package org.caseload.local.walkthrough;

import org.caseload.local.Progress;
import org.caseload.local.Stack;
import org.caseload.local.sample.SampleAgency;
import org.caseload.local.sample.SampleLoad;
import org.caseload.local.walkthrough.FreshIndividuals.Fresh;

/**
 * The product in three stories, each about the next sample Individual who is still fresh: one moves, one is denied, one
 * takes two people's yes.
 */
public final class Walkthrough {

    private final Stack stack;
    private final Progress out;

    public Walkthrough(Stack stack, Progress out) {
        this.stack = stack;
        this.out = out;
    }

    public void run() {
        SampleAgency agency = SampleLoad.agency(stack);
        FreshIndividuals individuals = new FreshIndividuals(stack, agency);
        Story story = new Story(stack, out);
        story.title("A walk through the main job: an intake is complete, and the Individual moves to an ongoing Case"
                + " Manager");
        Fresh first = story.await("Found a sample Individual who is ready", individuals::next);
        new MoveStory(story, first, agency).tell();
        story.title("And in short, a request that is denied after a discussion");
        Fresh second = story.await("Found another", individuals::next);
        new DenialStory(story, second).tell();
        story.title("And a request for a conflict with the team, which two people must approve");
        Fresh third = story.await("Found another", individuals::next);
        new ConflictStory(story, third, actor(third.supervisor().member().reportsTo(), agency)).tell();
    }

    private Actor actor(String staffNumber, SampleAgency agency) {
        return new Actor(stack, agency.member(staffNumber));
    }
}
