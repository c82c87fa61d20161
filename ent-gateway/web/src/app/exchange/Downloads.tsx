import { Download } from 'lucide-react';

/** The same things as a file of each form. */
export function Downloads({ title, files }: { title: string; files: { address: string; name: string }[] }) {
  return (
    <>
      <p className="b">{title}</p>
      <div className="row wrap">
        {files.map((file) => (
          <a key={file.address} className="btn" href={file.address} download>
            <Download aria-hidden="true" size={18} />
            {file.name}
          </a>
        ))}
      </div>
    </>
  );
}
