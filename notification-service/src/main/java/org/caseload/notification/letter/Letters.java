package org.caseload.notification.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.caseload.notification.letter.Letter.Content;

/** Writes letters from the templates in {@code templates/}: a subject, a text and an HTML page each. */
@ApplicationScoped
public class Letters {

    private final Engine engine;

    Letters(Engine engine) {
        this.engine = engine;
    }

    /** @param template the name of the template's files without their endings */
    public Letter write(String template, String to, String replyTo, Content content) {
        String text = fill(template + ".txt", content);
        int end = text.indexOf('\n');
        return new Letter(
                to,
                replyTo,
                text.substring(0, end).strip(),
                text.substring(end).strip().replaceAll("\n{3,}", "\n\n") + "\n",
                fill(template + ".html", content));
    }

    private String fill(String file, Content content) {
        TemplateInstance template = engine.getTemplate(file).instance();
        return template.data("mail", content).render();
    }
}
