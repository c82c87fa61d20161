/** Mail, by SMTP. */
@NamedInterface("mail")
@NullMarked
package fr.ent.core.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
